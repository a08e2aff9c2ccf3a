package kata.proof;

/** What the replay says of a step. */
public sealed interface Verdict {

    record Proven() implements Verdict {
    }

    /**
     * @param evidence what was expected and what happened instead
     */
    record Refuted(Reason reason, String evidence) implements Verdict {
    }
}
