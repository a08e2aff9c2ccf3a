package greenroom.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of texts in protocol 0: Latin-1, and all else as a backslash, u and four or U and eight hex digits. */
final class RawUnicodeEscape {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\p{XDigit}{4}|U00\\p{XDigit}{6})?");

    private RawUnicodeEscape() {
    }

    static String decode(String line) throws DamagedMessage {
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(line);
        while (escape.find()) {
            escape.appendReplacement(text, "");
            text.appendCodePoint(character(escape.group(1)));
        }
        return escape.appendTail(text).toString();
    }

    private static int character(String spelled) throws DamagedMessage {
        int character = spelled == null ? -1 : Integer.parseInt(spelled.substring(1), 16);
        if (!Character.isValidCodePoint(character) || Character.getType(character) == Character.SURROGATE) {
            throw new DamagedMessage("The pickle misspells a character.");
        }
        return character;
    }
}
