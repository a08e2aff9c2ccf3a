package kata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kata.git.Commit;
import kata.story.Mark;
import kata.story.Milestone;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final String TILL = "features/1-till.feature";
    private static final String DOOR = "features/0-door.feature";
    private static final Share SOME = new Share(9, 10);
    private static final Tally PASSES = new Tally(2, 0, 0);
    private static final Tally FAILS = new Tally(0, 1, 0);

    @Test
    void aStartFailsByItsOwnScenarios() {
        assertThat(broken(start(), Map.of(DOOR, PASSES, TILL, new Tally(1, 3, 1)))).isEmpty();
    }

    @Test
    void aStartWhoseScenariosPassHasNothingToDo() {
        assertThat(broken(start(), Map.of(DOOR, PASSES, TILL, PASSES)))
                .containsExactly(TILL + " should fail, but none of its scenarios does");
    }

    @Test
    void aStartDoesNotFailByAnotherFeature() {
        assertThat(broken(start(), Map.of(DOOR, new Tally(1, 2, 0), TILL, FAILS)))
                .containsExactly(DOOR + " should pass, but 2 scenarios fail");
    }

    @Test
    void aStartFailsByTheScenariosThatItsMilestoneChanges() {
        Set<Scenario> changed = Set.of(new Scenario(DOOR, "A rule - opens"));
        Map<String, Tally> features = Map.of(DOOR, new Tally(1, 2, 0), TILL, FAILS);
        assertThat(broken(start(), changed, features, "A rule - opens - wide", "A rule - opens - a crack")).isEmpty();
        assertThat(broken(start(), changed, features, "A rule - opens", "A rule - opens up"))
                .containsExactly(DOOR + " should pass, but 1 scenario fails");
        assertThat(broken(end(), changed, features, "A rule - opens", "A rule - opens"))
                .contains(DOOR + " should pass, but 2 scenarios fail");
    }

    @Test
    void anEndFailsByNothing() {
        assertThat(broken(end(), Map.of(DOOR, PASSES, TILL, PASSES))).isEmpty();
        assertThat(broken(end(), Map.of(DOOR, PASSES, TILL, new Tally(4, 1, 0))))
                .containsExactly(TILL + " should pass, but 1 scenario fails");
    }

    @Test
    void anEndWhoseScenariosWereSkippedProvesNothing() {
        assertThat(broken(end(), Map.of(TILL, new Tally(0, 0, 3))))
                .containsExactly(TILL + " should pass, but none of its scenarios does");
    }

    @Test
    void noOtherTestFails() {
        BuildFigures figures = new BuildFigures(Optional.empty(), new TreeMap<>(Map.of(TILL, FAILS)), List.of(),
                List.of("shop.TillTest#adds", "shop.TillIT#rings"), SOME, SOME, SOME, SOME, Duration.ZERO);
        assertThat(Promise.broken(start(), Set.of(), figures)).containsExactly("shop.TillTest#adds fails, and 1 more");
    }

    @Test
    void anEndHasBeenMeasured() {
        BuildFigures figures = new BuildFigures(Optional.empty(), new TreeMap<>(Map.of(TILL, PASSES)), List.of(),
                List.of(),
                Share.NONE, Share.NONE, Share.NONE, Share.NONE, Duration.ZERO);
        assertThat(Promise.broken(end(), Set.of(), figures)).containsExactly("JaCoCo has seen no line of the program",
                "PIT has made no mutant of the program");
        assertThat(Share.NONE).hasToString("-");
    }

    @Test
    void noShareIsRoundedUp() {
        assertThat(new Share(8996, 10000)).hasToString("89.9");
    }

    private static List<String> broken(Mark mark, Map<String, Tally> features) {
        return broken(mark, Set.of(), features);
    }

    private static List<String> broken(Mark mark, Set<Scenario> changed, Map<String, Tally> features,
            String... failed) {
        List<Scenario> scenarios = Stream.of(failed).map(name -> new Scenario(DOOR, name)).toList();
        return Promise.broken(mark, changed, new BuildFigures(Optional.empty(), new TreeMap<>(features), scenarios,
                List.of(), SOME, SOME, SOME, SOME, Duration.ZERO));
    }

    private static Mark start() {
        return mark("start/1-till");
    }

    private static Mark end() {
        return mark("milestone/1-till");
    }

    private static Mark mark(String name) {
        Commit commit = new Commit("1234567", "tree", List.of(), "red: shoppers pay", "", Map.of());
        return new Mark(name, new Milestone("1-till", List.of(commit), true), commit);
    }
}
