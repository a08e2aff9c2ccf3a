package greenroom.wire;

/** What a frame carries: a message or a command. */
public enum Kind {

    MSG("msg:"), CMD("cmd:");

    final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    static Kind withPrefix(String prefix) {
        return prefix.equals(MSG.prefix) ? MSG : CMD;
    }
}
