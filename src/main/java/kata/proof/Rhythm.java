package kata.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Commit;
import kata.git.Trees;
import kata.story.Step;
import kata.story.StepKind;
import kata.story.Story;

/** The rhythm of some steps: of which kind they are, how large, and whether it is time to clear up. */
public record Rhythm(List<Step> steps, Map<StepKind, Long> kinds, int untold, Optional<Step> largest, int lines,
        long greensInARow) {

    private static final int GREENS_FOR_A_REFACTORING = 3;

    /**
     * @param ids the commits that are one's own
     */
    public static Rhythm of(Story story, Set<String> ids, Trees trees) {
        Map<String, Commit> commits = story.steps().stream().map(Step::commit)
                .collect(Collectors.toMap(Commit::id, Function.identity()));
        List<Step> own = story.steps().stream().filter(step -> ids.contains(step.commit().id())).toList();
        List<Step> told = own.stream().filter(step -> step.kind().isTold()).toList();
        Function<Step, Integer> size = step -> Size.of(trees, step.commit().firstParent().map(commits::get),
                step.commit()).all();
        Optional<Step> largest = told.stream().filter(step -> step.isInnerRed() || step.kind() == StepKind.GREEN)
                .max(Comparator.comparing(size));
        long inARow = told.reversed().stream().takeWhile(step -> step.kind() != StepKind.REFACTOR)
                .filter(step -> step.kind() == StepKind.GREEN).count();
        return new Rhythm(told, told.stream().collect(Collectors.groupingBy(Step::kind, Collectors.counting())),
                (int) own.stream().filter(step -> step.kind() == StepKind.OTHER && !step.commit().isMerge()).count(),
                        largest,
                largest.map(size).orElse(0), inARow);
    }

    /** {@code 12 steps: 5 red, 4 green, 2 refactor, 1 pin} */
    public String score() {
        if (steps.isEmpty()) {
            return "no step of yours yet";
        }
        return Phrases.count(steps.size(), "step") + ": " + Stream.of(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR,
                StepKind.PIN)
                .map(kind -> kinds.getOrDefault(kind, 0L) + " " + kind.word()).collect(Collectors.joining(", "));
    }

    /** What is worth a word though nothing is wrong. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        largest.ifPresent(it -> notes.add("the largest changes " + Phrases.count(lines, "line") + ": "
                + Phrases.step(it)));
        if (greensInARow >= GREENS_FOR_A_REFACTORING) {
            notes.add(greensInARow + " greens since the last refactoring: what could be clearer now?");
        }
        if (untold > 0) {
            notes.add(Phrases.count(untold, "commit") + (untold == 1 ? " is no step" : " are no steps"));
        }
        return notes;
    }
}
