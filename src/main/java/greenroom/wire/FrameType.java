package greenroom.wire;

/** What a frame carries: a message or a command. */
public enum FrameType {

    MSG("msg:"), CMD("cmd:");

    final String prefix;

    FrameType(String prefix) {
        this.prefix = prefix;
    }

    static FrameType withPrefix(String prefix) {
        return prefix.equals(MSG.prefix) ? MSG : CMD;
    }
}
