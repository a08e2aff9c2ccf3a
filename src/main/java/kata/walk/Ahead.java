package kata.walk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.story.Step;
import kata.story.StepKind;

/**
 * Where the reference was when it had as much as somebody has now. Her design is her own, so this is a guess: it goes
 * by the number of her greens, and passes over what both call the same.
 */
final class Ahead {

    private Ahead() {
    }

    /** The reference's next red; empty when it had no more to tell. */
    static Optional<NumberedStep> of(Chapter chapter, Walk walk) {
        List<NumberedStep> reds = chapter.steps().stream().filter(step -> step.step().isInnerRed()).toList();
        Set<String> behaviours = walk.steps().stream().filter(step -> step.kind() == StepKind.GREEN)
                .map(step -> step.behaviour().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return reds.stream().skip(walk.count(StepKind.GREEN))
                .filter(red -> !behaviours.contains(red.step().behaviour().toLowerCase(Locale.ROOT)))
                .filter(red -> !isAmong(red.step(), walk)).findFirst();
    }

    private static boolean isAmong(Step reference, Walk walk) {
        Set<String> methods = methods(reference).collect(Collectors.toSet());
        Optional<Step> waiting = walk.waiting();
        return walk.steps().stream().filter(Step::isInnerRed).filter(red -> !waiting.equals(Optional.of(red)))
                .flatMap(Ahead::methods).anyMatch(methods::contains);
    }

    private static Stream<String> methods(Step red) {
        return red.tests().stream().map(test -> test.substring(test.indexOf('#') + 1));
    }
}
