package kata.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kata.diagnosis.Telling;
import kata.git.Commit;
import kata.git.Trees;
import kata.reference.Chapter;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.replay.Suite;

/** Plays the reference again and again: what it does must not depend on luck, nor on what else the machine does. */
public final class Rehearsal {

    private final Trees trees;
    private final Replay replay;

    /**
     * One run of a feature.
     *
     * @param program whose it is, in words
     * @param wanted whether it was to pass
     * @param passed whether it passed
     * @param told what its scenarios say
     */
    public record Run(String program, String feature, boolean wanted, boolean passed, List<String> told) {

        public boolean isAsWanted() {
            return wanted == passed;
        }
    }

    public Rehearsal(Trees trees, Replay replay) {
        this.trees = trees;
        this.replay = replay;
    }

    /** Plays the end of a milestone, which has to pass the features up to its own. */
    public List<Run> end(Chapter chapter, int times, Consumer<Run> each) {
        String tree = chapter.end().map(Commit::tree).orElseThrow();
        return IntStream.range(0, times).boxed().flatMap(time -> features(tree, 1, chapter.number()).stream())
                .map(feature -> run("milestone " + chapter.number() + " at its end", tree, feature, true))
                .peek(each).toList();
    }

    /** Plays the start of a milestone, which has to fail its feature: the program is that of the one before. */
    public List<Run> start(Chapter chapter, Consumer<Run> each) {
        String tree = chapter.start().tree();
        return features(tree, chapter.number(), chapter.number()).stream()
                .map(feature -> run("milestone " + chapter.number() + " at its start", tree, feature, false))
                .peek(each).toList();
    }

    private List<String> features(String tree, int first, int last) {
        List<String> features = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            String beginning = "features/" + number + "-";
            trees.files(tree).keySet().stream().filter(path -> path.startsWith(beginning)).forEach(features::add);
        }
        return features;
    }

    private Run run(String program, String tree, String feature, boolean wanted) {
        Outcome outcome = replay.of(tree, new Suite.Feature(feature));
        if (outcome instanceof Outcome.Tested(var results)) {
            Telling telling = Telling.of(results, trees.text(trees.files(tree).get(feature)));
            return new Run(program, feature, wanted, telling.passes(), telling.lines());
        }
        return new Run(program, feature, wanted, false, List.of(outcome.toString()));
    }
}
