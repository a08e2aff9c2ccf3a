package greenroom.conversation;

/**
 * Text that cannot break out of its line.
 *
 * @param value has no control characters, and no separators of lines or paragraphs (docs/protocol.md, Message data)
 */
public record PlainText(String value) {

    /** Leaves those characters out. */
    public PlainText {
        value = value.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    public boolean isBlank() {
        return value.codePoints().allMatch(Character::isSpaceChar);
    }

    @Override
    public String toString() {
        return value;
    }
}
