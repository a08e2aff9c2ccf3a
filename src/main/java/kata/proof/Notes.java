package kata.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kata.git.Commit;
import kata.git.Trees;
import kata.story.Step;
import kata.story.StepKind;
import kata.story.Story;

/** What the stricter rules would have found in the steps that were told before there were any. */
public final class Notes {

    private final Map<String, Commit> commits;
    private final List<Step> before;
    private final Trees trees;
    private final List<Judged> judged;

    /**
     * @param range the ids of the commits that are meant
     */
    public Notes(Story story, Set<String> range, Trees trees, List<Judged> judged) {
        this.trees = trees;
        this.judged = judged;
        commits = story.steps().stream().map(Step::commit).collect(Collectors.toMap(Commit::id, Function.identity()));
        before = story.steps().stream().filter(step -> !step.strict() && step.kind().isTold())
                .filter(step -> range.contains(step.commit().id())).toList();
    }

    /** A sentence for each rule that not all of them would hold, with how many do not. */
    public List<String> lines() {
        Map<Reason, Integer> counts = new TreeMap<>();
        before.forEach(step -> findings(step).forEach(reason -> counts.merge(reason, 1, Integer::sum)));
        judged.forEach(it -> it.notes().forEach(note -> counts.merge(note.reason(), 1, Integer::sum)));
        return counts.entrySet().stream().map(found -> line(found.getKey(), found.getValue())).toList();
    }

    private List<Reason> findings(Step step) {
        Optional<Commit> parent = step.commit().firstParent().map(commits::get);
        Size size = Size.of(trees, parent, step.commit());
        List<Reason> reasons = new ArrayList<>();
        StricterRules.findings(step, size).forEach(found -> reasons.add(found.reason()));
        if (tellsHalfOfAComparison(step)) {
            reasons.add(Reason.NO_ACTUAL_NAMED);
        }
        return reasons;
    }

    /** Without running it, only what a comparison begins with tells that it is one. */
    private static boolean tellsHalfOfAComparison(Step step) {
        return step.kind() == StepKind.RED && step.commit().trailer("But-was").isEmpty()
                && step.commit().trailer("Fails-with").stream()
                        .anyMatch(message -> message.startsWith("expected: ") && !message.contains("but was"));
    }

    private String line(Reason reason, int count) {
        return switch (reason) {
            case MESSAGE_SAYS_NOTHING -> of(count, StepKind.RED, "say nothing with their message");
            case NO_ACTUAL_NAMED -> of(count, StepKind.RED, "tell what was expected, and not what was there");
            case RED_TOO_LONG -> of(count, StepKind.RED, "are too long, and do not say why");
            case GREEN_TOO_LONG -> of(count, StepKind.GREEN, "are too long, and do not say why");
            case NOT_DEMANDED -> of(count, StepKind.GREEN, "have lines that no test would miss");
            case CHANGES_BEHAVIOUR -> of(count, StepKind.REFACTOR, "say otherwise to a later test" + ids(reason));
            case REFACTOR_ASKS_LESS -> Phrases.count(count, "refactoring") + " left out rows of a test" + ids(reason);
            case BODY_TOO_SHORT -> of(count, step -> true, "step", "have hardly a body");
            case SEVENTH_GREEN -> of(count, StepKind.GREEN, "come after six others without a refactoring");
            case TOO_FEW_REFACTORINGS -> of(count, Step::endsItsMilestone, "milestone",
                    "have less than one refactoring for three greens");
            case BODY_SPEAKS_OF_THE_PLAN -> of(count, step -> true, "step", "speak of a plan");
            default -> of(count, step -> true, "step", "would be refuted: " + reason.code());
        };
    }

    private String ids(Reason reason) {
        return judged.stream().filter(it -> it.notes().stream().anyMatch(note -> note.reason() == reason))
                .map(it -> it.step().commit().shortId()).collect(Collectors.joining(", ", " (", ")"));
    }

    private String of(int count, StepKind kind, String what) {
        return of(count, step -> step.kind() == kind, kind.word(), what);
    }

    private String of(int count, Predicate<Step> which, String word, String what) {
        return "%d of %s %s".formatted(count, Phrases.count(before.stream().filter(which).count(), word), what);
    }
}
