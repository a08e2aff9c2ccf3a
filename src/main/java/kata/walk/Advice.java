package kata.walk;

import java.util.Optional;
import kata.proof.Reason;
import kata.proof.Verdict;
import kata.story.Step;
import kata.story.StepKind;

/** What somebody can do whose step is none. */
public final class Advice {

    private Advice() {
    }

    /**
     * One line; empty when the verdict says enough.
     *
     * @param waiting the red before it that has no green yet
     */
    public static Optional<String> after(StepKind kind, Verdict.Refuted why, Optional<Step> waiting) {
        return waiting.filter(red -> kind != StepKind.GREEN && why.reason() == Reason.FAILS)
                .map(red -> "a red waits for its green: let \"" + red.behaviour() + "\" pass first, or ./kata fix mends it")
                .or(() -> after(kind, why));
    }

    /** The same for the newest step, when it is told anew. */
    public static Optional<String> afterMending(StepKind kind, Verdict.Refuted why) {
        return kind == StepKind.RED && why.reason() == Reason.RED_BUT_PASSES
                ? Optional.of("git reset HEAD~1 takes the red back and leaves your files as they are;"
                        + " if the test is worth keeping, ./kata pin \"...\" then tells it")
                : after(kind, why, Optional.empty());
    }

    private static Optional<String> after(StepKind kind, Verdict.Refuted why) {
        return Optional.ofNullable(switch (why.reason()) {
            case RED_ADDS_NO_TEST -> "a red adds one test that fails, and the smallest stub that lets it compile";
            case RED_BUT_PASSES -> "a test that passes at once is worth a ./kata pin, seldom";
            case RED_FOR_ANOTHER_REASON -> "a red fails by its assertion: let the stub return something wrong,"
                    + " or throw new UnsupportedOperationException(\"...\")";
            case DOES_NOT_COMPILE -> kind == StepKind.RED && isMissing(why.evidence())
                    ? "write the smallest stub that lets the test compile" : null;
            case FAILS -> switch (kind) {
                case RED -> "everything but the new test passes in a red: ./kata check --fast shows the rest";
                case GREEN -> "a green lets every test pass; an old test that asks for more than it means is loosened first,"
                        + " in a commit of its own without a prefix that says why (git commit)";
                default -> "every test passes before and after a " + kind.word();
            };
            case GREEN_TOUCHES_TESTS -> "a green changes the program alone:"
                    + " git add only the program, or git restore the tests";
            case REFACTOR_CHANGES_TESTS -> "a refactoring keeps the tests: a new one is a red or a pin";
            case REFACTOR_ASKS_LESS -> "a refactoring asks the same; a row that nobody needs any more goes in a commit"
                    + " of its own, without a prefix, that says why";
            case PIN_ADDS_NO_TEST -> "without a new test it is a refactoring";
            case ADDS_OTHER_TESTS -> "one test after the other: those that pass already are pins";
            case BODY_TOO_SHORT -> "say in a sentence what it teaches: --why \"...\"";
            case SUBJECT_WITH_A_STOP -> "say what is so now, in the present tense and without the stop";
            case MESSAGE_SAYS_NOTHING -> why.evidence().contains("to raise a throwable")
                    ? "say it behind the code: assertThatThrownBy(() -> ..., \"a negative length is refused\")" : null;
            case RED_LEFT_RED -> kind == StepKind.RED ? "let it pass first: ./kata green"
                    : "let it pass first: ./kata green; if the red was a mistake, ./kata fix tells it anew,"
                            + " and git reset " + why.evidence().replaceFirst(" .*", "~1") + " takes it back";
            case GREEN_WITHOUT_RED -> "leave the behaviour out, and it is the waiting red's";
            case SEVENTH_GREEN -> "clear up first: ./kata refactor \"what gets better\"";
            case NOT_DEMANDED -> "take out what no test asks for, or ask for it by a red of its own first";
            case RED_TOO_LONG, GREEN_TOO_LONG -> "take a smaller step, or say --why-long \"the reason\"";
            default -> null;
        });
    }

    /** Whether it is a name that the compiler misses, and not a slip of the hand. */
    private static boolean isMissing(String evidence) {
        return evidence.contains("cannot find symbol") || evidence.contains("does not exist");
    }
}
