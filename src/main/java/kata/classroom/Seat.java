package kata.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kata.lights.Lit;

/** What somebody who looks at a class sees at one place. */
public sealed interface Seat {

    /** What the folder is called, among the others. */
    String name();

    /** Nobody works here yet, or nothing can be seen: why. */
    record Empty(String name, String why) implements Seat {
    }

    /**
     * Somebody at work.
     *
     * @param milestone the one that was begun last; empty when none was
     * @param steps what has been told since then, in words: {@code 5 red, 4 green}
     * @param lights one or more, the oldest first
     */
    record Taken(String name, String milestone, String steps, List<Lit> lights) implements Seat {

        Lit newest() {
            return lights.getLast();
        }

        /** What the newest check has noted that looked for it: not each one does. */
        Optional<String> newest(String note) {
            return lights.reversed().stream().flatMap(lit -> Optional.ofNullable(lit.notes().get(note)).stream())
                    .findFirst();
        }

        /** How long the light has been what it is now: from the first of the checks in a row that came to it. */
        Duration unchanged(Instant now) {
            Lit first = lights.reversed().stream().takeWhile(lit -> lit.light() == newest().light())
                    .reduce(newest(), (later, earlier) -> earlier);
            Duration since = Duration.between(first.at(), now);
            return since.isNegative() ? Duration.ZERO : since;
        }
    }
}
