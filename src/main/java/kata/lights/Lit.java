package kata.lights;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A light that was kept.
 *
 * @param number from 1 for the first
 * @param commit the id of what keeps it
 * @param tree what was judged
 * @param on the commit that was the newest of the story then
 * @param at to the second
 * @param took to the millisecond
 * @param predicted what was expected, if anything was
 * @param notes what else was to be kept: {@code scenarios}, {@code 6 of 19}
 */
public record Lit(int number, String commit, String tree, String on, Light light, Instant at, Duration took,
        Optional<Light> predicted, Map<String, String> notes) {

    /** Whether what was expected has come; empty when nothing was. */
    public Optional<Boolean> foreseen() {
        return predicted.map(light::equals);
    }
}
