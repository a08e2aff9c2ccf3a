package kata.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kata.replay.Outcome;
import kata.replay.Result.Failed;

/** What a red has to say of its tests, as the tests themselves say it: nobody needs to copy a failure by hand. */
public sealed interface RedTrailers {

    /** The trailers, a line each: {@code Test:}, {@code Fails-with:}, and {@code But-was:} for a comparison. */
    record Found(List<String> lines) implements RedTrailers {
    }

    /** There is nothing that a red could tell. */
    record Missing(Verdict.Refuted why) implements RedTrailers {
    }

    /**
     * @param before how the tests went before the red
     * @param once how they go now
     * @param again how they go the next time: what differs is told by a placeholder
     */
    static RedTrailers of(Outcome before, Outcome once, Outcome again) {
        try {
            Tests tests = Tests.of(again);
            return of(added(Tests.of(before).withoutRooms(), tests), Tests.of(once), tests);
        } catch (Refutation refutation) {
            return new Missing(refutation.verdict());
        }
    }

    private static RedTrailers of(List<String> added, Tests once, Tests again) {
        List<Failed> failures = again.failures().stream().filter(it -> added.contains(it.test())).toList();
        if (failures.isEmpty()) {
            return new Missing(whyNoneFails(added, again));
        }
        Failed first = failures.getFirst();
        Optional<Failed> earlier = once.failures(first.test()).stream().findFirst();
        List<String> lines = new ArrayList<>();
        failures.stream().map(Failed::test).distinct().forEach(test -> lines.add("Test: " + test));
        lines.add("Fails-with: " + merged(earlier.map(Failed::message), first.message()));
        first.butWas().filter(actual -> !first.message().contains("but was"))
                .ifPresent(actual -> lines.add("But-was: " + merged(earlier.flatMap(Failed::butWas), actual)));
        return new Found(List.copyOf(lines));
    }

    private static Verdict.Refuted whyNoneFails(List<String> added, Tests tests) {
        return tests.failures().stream().findFirst()
                .map(other -> new Verdict.Refuted(Reason.FAILS, FailureText.of(other)))
                .orElseGet(() -> added.isEmpty()
                        ? new Verdict.Refuted(Reason.RED_ADDS_NO_TEST, "no test is new, and none fails")
                        : new Verdict.Refuted(Reason.RED_BUT_PASSES, added.getFirst() + " passed"));
    }

    /** The full names of the tests that were not there before. */
    private static List<String> added(Set<String> before, Tests now) {
        Set<String> known = new TreeSet<>(before);
        return now.ran().stream().filter(test -> !known.contains(test.replaceFirst("^([a-z_]\\w*\\.)+", ""))).toList();
    }

    private static String merged(Optional<String> earlier, String message) {
        String told = Recorded.escaped(message);
        return earlier.map(Recorded::escaped).flatMap(it -> new TwoRuns(it, told).withPlaceholders()).orElse(told);
    }
}
