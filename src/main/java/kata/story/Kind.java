package kata.story;

import java.util.Locale;
import java.util.stream.Stream;

/** What a step does: the word before the colon in a commit's subject; {@link #OTHER} is no step. */
public enum Kind {
    RED, GREEN, REFACTOR, PIN, OTHER;

    /** A word that is not written small is no step's. */
    public static Kind of(String subject) {
        return Stream.of(RED, GREEN, REFACTOR, PIN).filter(kind -> subject.startsWith(kind.word() + ":"))
                .findFirst().orElse(OTHER);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
