package greenroom.conversation;

/**
 * Text that cannot break out of its line.
 *
 * @param value has none of the characters 0 to 31 and 127 (docs/protocol.md, Message data)
 */
public record PlainText(String value) {

    /** Leaves those characters out. */
    public PlainText {
        value = value.replaceAll("\\p{Cntrl}", "");
    }

    public boolean isBlank() {
        return value.codePoints().allMatch(Character::isSpaceChar);
    }

    @Override
    public String toString() {
        return value;
    }
}
