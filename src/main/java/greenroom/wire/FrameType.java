package greenroom.wire;

import java.util.Optional;

/** What a frame carries: a message or a command. */
public enum FrameType {

    MSG("msg:"), CMD("cmd:");

    final String prefix;

    FrameType(String prefix) {
        this.prefix = prefix;
    }

    /** The one with this prefix, if there is one. */
    static Optional<FrameType> withPrefix(String prefix) {
        for (FrameType type : values()) {
            if (type.prefix.equals(prefix)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
