package greenroom.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of texts in protocol 0: Latin-1, and all else as a backslash, u and four or U and eight hex digits. */
final class RawUnicodeEscape {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|U(\\p{XDigit}{8}))");

    private RawUnicodeEscape() {
    }

    static String decode(String line) {
        return ESCAPE.matcher(line).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group())));
    }

    private static String character(String escape) {
        return Character.toString(Integer.parseInt(escape.substring(2), 16));
    }
}
