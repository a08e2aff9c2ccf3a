package kata.diagnosis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Why a scenario fails, as far as one can tell from outside.
 *
 * @param sentence in words, on one line
 * @param evidence what was expected and what came, in lines to be shown as they are, with a caret under the first
 *         difference
 * @param where where to look: a file and a line, or a section of a document
 */
public record Cause(String sentence, List<String> evidence, List<String> where) {

    private static final Pattern QUOTED = Pattern.compile("('[^']*'(, )?)+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The same words are the same cause; ports and times differ from scenario to scenario. */
    boolean isThatOf(Cause other) {
        return key().equals(other.key());
    }

    private String key() {
        return NUMBER.matcher(QUOTED.matcher(sentence).replaceAll("''")).replaceAll("#");
    }
}
