package kata.proof;

import java.time.Duration;
import kata.story.Step;

/**
 * A step with its verdict.
 *
 * @param known whether an earlier run had proven it, so that nothing was replayed
 */
public record Judged(Step step, Verdict verdict, Duration took, boolean known) {

    public boolean isRefuted() {
        return verdict instanceof Verdict.Refuted;
    }
}
