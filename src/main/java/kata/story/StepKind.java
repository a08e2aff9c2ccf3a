package kata.story;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a commit does: a step says it by the word before the colon in its subject. {@link #STAGE} stands beside the
 * story, and {@link #OTHER} is no step.
 */
public enum StepKind {
    RED, GREEN, REFACTOR, PIN, STAGE, OTHER;

    /** A word that is not written small is no step's. */
    public static StepKind of(String subject) {
        return Stream.of(RED, GREEN, REFACTOR, PIN).filter(kind -> subject.startsWith(kind.word() + ":"))
                .findFirst().orElse(OTHER);
    }

    /** Whether it is a step of the story. */
    public boolean isTold() {
        return this != STAGE && this != OTHER;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
