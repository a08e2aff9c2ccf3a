package greenroom.conversation;

/**
 * Text that cannot break out of its line.
 *
 * @param value has only what can be seen, in the order in which it stands (docs/protocol.md, Message data)
 */
public record PlainText(String value) {

    /** Controls, ends of lines, and what Unicode calls default ignorable, whether assigned by now or not. */
    private static final String UNSEEN = "[\\p{Cc}\\p{Zl}\\p{Zp}\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5"
            + "\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0"
            + "\\uFFF0-\\uFFF8\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]";

    private static final String EMOJI = "\\p{IsExtended_Pictographic}(?:\\uFE0F|\\p{IsEmoji_Modifier}\\uFE0F?)?";

    /** Several pictures make one, and a key has a number on it. */
    private static final String JOINED = EMOJI + "(?:\\u200D" + EMOJI + "){0,7}|[0-9#*]\\uFE0F\\u20E3";

    /** Leaves out what cannot be seen, or turns the writing round, but for what joins emoji. */
    public PlainText {
        value = value.replaceAll("(" + JOINED + ")|" + UNSEEN, "$1");
    }

    public boolean isBlank() {
        return value.codePoints().allMatch(Character::isSpaceChar);
    }

    @Override
    public String toString() {
        return value;
    }
}
