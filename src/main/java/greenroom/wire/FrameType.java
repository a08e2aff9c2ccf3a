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
        if (prefix.equals(MSG.prefix)) {
            return Optional.of(MSG);
        }
        return prefix.equals(CMD.prefix) ? Optional.of(CMD) : Optional.empty();
    }
}
