package kata.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.proof.Verdict.Refuted;
import kata.story.Step;
import kata.story.StepKind;

/**
 * What the rules ask of a step since they became stricter, as far as that can be seen without running anything. For
 * the steps before, what is found is only told.
 */
final class StricterRules {

    private static final int LINES_OF_A_RED = 60;
    private static final int PRODUCTION_LINES_OF_A_RED = 30;
    private static final int PRODUCTION_LINES_OF_A_GREEN = 40;
    private static final int WORDS_OF_A_BODY = 6;
    private static final int GREENS_IN_A_ROW = 6;
    private static final int GREENS_FOR_A_REFACTORING = 3;
    private static final Pattern PLAN = Pattern.compile("\\bthe plan\\b", Pattern.CASE_INSENSITIVE);

    private final List<Refuted> found = new ArrayList<>();
    private final Step step;

    private StricterRules(Step step) {
        this.step = step;
    }

    /** What a step does not hold; empty for one that is as it should be. */
    static List<Refuted> findings(Step step, Size size) {
        StricterRules rules = new StricterRules(step);
        if (step.kind().isTold()) {
            rules.checkWords();
            rules.checkSize(size);
            Pace.at(step).ifPresent(rules::checkPace);
        }
        return rules.found;
    }

    private void checkWords() {
        if (step.kind() == StepKind.RED) {
            step.commit().trailer("Fails-with").stream().filter(SayingNothing::is).findFirst().ifPresent(message ->
                    find(Reason.MESSAGE_SAYS_NOTHING, "improve the assertion until its message tells a reader "
                            + "what is missing; any test could fail with: " + message));
        }
        long words = Stream.of(step.commit().body().split("\\s+")).filter(word -> !word.isEmpty()).count();
        if (!step.isOuterRed() && words < WORDS_OF_A_BODY) {
            find(Reason.BODY_TOO_SHORT, "its body has " + Phrases.count(words, "word") + ", want " + WORDS_OF_A_BODY);
        }
        if (step.behaviour().endsWith(".")) {
            find(Reason.SUBJECT_WITH_A_STOP, "its subject ends with a full stop; it names a behaviour, as \""
                    + step.behaviour().replaceFirst("\\.+$", "") + "\"");
        }
        if (PLAN.matcher(step.commit().body()).find()) {
            find(Reason.BODY_SPEAKS_OF_THE_PLAN, "a reader has no plan, and knows only what came before");
        }
    }

    private void checkSize(Size size) {
        if (step.commit().trailer("Why-long").stream().anyMatch(reason -> !reason.isBlank())) {
            return;
        }
        boolean tooLong = size.all() > LINES_OF_A_RED || size.production() > PRODUCTION_LINES_OF_A_RED;
        if (step.isInnerRed() && tooLong) {
            find(Reason.RED_TOO_LONG, "it changes %d lines, %d of them production; at most %d and %d, or tell Why-long:"
                    .formatted(size.all(), size.production(), LINES_OF_A_RED, PRODUCTION_LINES_OF_A_RED));
        }
        if (step.kind() == StepKind.GREEN && size.production() > PRODUCTION_LINES_OF_A_GREEN) {
            find(Reason.GREEN_TOO_LONG, "it changes %d production lines; at most %d, or tell Why-long:"
                    .formatted(size.production(), PRODUCTION_LINES_OF_A_GREEN));
        }
    }

    private void checkPace(Pace pace) {
        if (step.kind() == StepKind.GREEN && pace.greensInARow() > GREENS_IN_A_ROW) {
            find(Reason.SEVENTH_GREEN, pace.greensInARow() + " greens in a row without a refactoring; at most "
                    + GREENS_IN_A_ROW);
        }
        int refactorings = pace.count(StepKind.REFACTOR);
        int greens = pace.count(StepKind.GREEN);
        boolean over = step.endsItsMilestone() && pace.milestone().followed();
        if (over && refactorings * GREENS_FOR_A_REFACTORING < greens) {
            find(Reason.TOO_FEW_REFACTORINGS, "%s ends with %s for %s; want one for %d".formatted(
                    pace.milestone().slug(), Phrases.count(refactorings, "refactoring"), Phrases.count(greens, "green"),
                    GREENS_FOR_A_REFACTORING));
        }
    }

    private void find(Reason reason, String evidence) {
        found.add(new Refuted(reason, evidence));
    }
}
