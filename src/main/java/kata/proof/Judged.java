package kata.proof;

import java.time.Duration;
import java.util.List;
import kata.story.Step;

/**
 * A step with its verdict.
 *
 * @param known whether an earlier run had proven it, so that nothing was replayed
 */
public record Judged(Step step, Verdict verdict, Duration took, boolean known) {

    /** What would refute it if it were held to the stricter rules, and takes a replay to find. */
    public List<Verdict.Refuted> notes() {
        return verdict instanceof Verdict.Proven(List<Verdict.Refuted> notes) ? notes : List.of();
    }

    public boolean isRefuted() {
        return verdict instanceof Verdict.Refuted;
    }
}
