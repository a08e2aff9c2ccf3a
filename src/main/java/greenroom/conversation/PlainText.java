package greenroom.conversation;

/** Text that cannot break out of its line. */
public final class PlainText {

    private PlainText() {
    }

    /** The text without the characters 0 to 31 and 127 (docs/protocol.md, Message data). */
    public static String of(String text) {
        return text.replaceAll("\\p{Cntrl}", "");
    }
}
