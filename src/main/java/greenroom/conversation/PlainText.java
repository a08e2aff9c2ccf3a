package greenroom.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that cannot break out of its line.
 *
 * @param value has only what can be seen, in the order in which it stands (docs/protocol.md, Message data)
 */
public record PlainText(String value) {

    private static final char BLANK_BRAILLE = 0x2800;

    private static final String EMOJI = "\\p{IsExtended_Pictographic}(?:\\uFE0F|\\p{IsEmoji_Modifier}\\uFE0F?)?";

    /** Several pictures make one, and a key has a number on it. */
    private static final Pattern JOINED =
            Pattern.compile(EMOJI + "(?:\\u200D" + EMOJI + "){0,7}|[0-9#*]\\uFE0F\\u20E3");

    /** Leaves out what cannot be seen, or turns the writing round, but for what joins emoji. */
    public PlainText {
        value = Unseen.isIn(value) ? seen(value) : value;
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        Matcher emoji = JOINED.matcher(text);
        int start = 0;
        while (emoji.find()) {
            seen.append(Unseen.without(text.substring(start, emoji.start()))).append(emoji.group());
            start = emoji.end();
        }
        return seen.append(Unseen.without(text.substring(start))).toString();
    }

    public boolean isBlank() {
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isSpaceChar(value.charAt(i)) && value.charAt(i) != BLANK_BRAILLE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
