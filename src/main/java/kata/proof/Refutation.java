package kata.proof;

/** Ends the judging of a step: a rule does not hold. The message is the evidence. */
final class Refutation extends RuntimeException {

    private final Reason reason;

    Refutation(Reason reason, String evidence) {
        super(evidence, null, false, false);
        this.reason = reason;
    }

    Verdict.Refuted verdict() {
        return new Verdict.Refuted(reason, getMessage());
    }

    /** @throws Refutation unless the rule holds */
    static void unless(boolean holds, Reason reason, String evidence) {
        if (!holds) {
            throw new Refutation(reason, evidence);
        }
    }
}
