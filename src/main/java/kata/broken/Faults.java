package kata.broken;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kata.diagnosis.Feature;
import kata.diagnosis.Telling;
import kata.git.Overlay;
import kata.git.Trees;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.replay.Suite;

/** Plays broken programs, and holds what is told of them against what should be. */
public final class Faults {

    private final Overlay overlay;
    private final Trees trees;
    private final Replay replay;
    private final Function<String, String> ends;

    /**
     * What came of one.
     *
     * @param told what is told of it now, without what differs from run to run
     */
    public record Found(Fault fault, String told) {

        /** Whether it is found, and told as it should be. */
        public boolean isAsExpected() {
            return told.equals(fault.expected());
        }

        /** Makes what is told now what should be told. */
        public void keep() {
            fault.expect(told);
        }

        /** The first line that is told otherwise, in words. */
        public String difference() {
            List<String> wanted = fault.expected().lines().toList();
            List<String> now = told.lines().toList();
            int same = 0;
            while (same < wanted.size() && same < now.size() && wanted.get(same).equals(now.get(same))) {
                same++;
            }
            return "line " + (same + 1) + " should be “" + (same < wanted.size() ? wanted.get(same).strip() : "")
                    + "”, and is “" + (same < now.size() ? now.get(same).strip() : "") + "”";
        }
    }

    /**
     * @param ends the tree of a milestone's end, by its slug
     */
    public Faults(Overlay overlay, Trees trees, Replay replay, Function<String, String> ends) {
        this.overlay = overlay;
        this.trees = trees;
        this.replay = replay;
        this.ends = ends;
    }

    /** Plays the scenario that finds a fault; or all, up to the one that does, if it is not known yet. */
    public Found play(Fault fault) {
        String tree = overlay.over(ends.apply(fault.slug()), fault.files());
        String text = trees.text(trees.files(tree).get(fault.feature()));
        Feature feature = Feature.of(text);
        List<Integer> lines = fault.scenario().map(feature::meantBy).filter(it -> !it.isEmpty())
                .orElse(feature.scenarios()).stream().map(Feature.Scenario::line).toList();
        Outcome outcome = replay.of(tree, new Suite.Scenarios(fault.feature(), lines, true));
        return new Found(fault, switch (outcome) {
            case Outcome.Tested(var results) -> Masked.text(Telling.of(results, text).lines().stream().skip(1)
                    .dropWhile(String::isEmpty).collect(Collectors.joining("\n", "", "\n")));
            case Outcome.Broken(String error) -> "it does not compile: " + error + "\n";
            case Outcome.Lost(String how) -> how + "\n";
        });
    }
}
