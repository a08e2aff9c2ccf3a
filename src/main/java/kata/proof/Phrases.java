package kata.proof;

import java.util.List;
import kata.story.Step;

/** What the rules say again and again. */
final class Phrases {

    private Phrases() {
    }

    static String step(Step step) {
        return step.commit().shortId() + " " + step.commit().subject();
    }

    /** One word or two words. */
    static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    /** What is wrong with the number of a trailer that a message should have once. */
    static String trailers(String key, List<String> values) {
        return values.isEmpty() ? "its message has no trailer " + key + ":"
                : "its message has " + count(values.size(), "trailer") + " " + key + ":, want 1";
    }
}
