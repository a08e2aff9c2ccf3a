package kata.proof;

import java.util.List;
import kata.replay.Result.Failed;
import kata.story.Step;

/** Evidence in words. */
final class Told {

    private Told() {
    }

    static String failure(Failed failed) {
        return failed.test() + " failed with " + what(failed);
    }

    /** The exception and what it says, without the test. */
    static String what(Failed failed) {
        return failed.type().substring(failed.type().lastIndexOf('.') + 1) + ": " + Recorded.escaped(failed.message());
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
                : "its message has " + Told.count(values.size(), "trailer") + " " + key + ":, want 1";
    }
}
