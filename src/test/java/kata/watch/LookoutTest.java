package kata.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kata.lights.Light;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class LookoutTest {

    private final Board board = new Board("1-till", Ansi.OFF);
    private final Map<String, Light> lights = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile String tree = "a";
    private volatile Runnable meanwhile = () -> { };
    private final Lookout lookout = new Lookout(new TreeJudge() {

        @Override
        public Tested units(String which) {
            asked.add("units of " + which);
            if (!lights.containsKey(which)) {
                throw new IllegalStateException("out of order");
            }
            return new Tested(lights.get(which), "so", List.of());
        }

        @Override
        public List<String> scenarios(String which) {
            if (which.equals("none")) {
                throw new IllegalStateException("no feature");
            }
            return List.of("one", "two", "three");
        }

        @Override
        public Seen play(String which, String scenario) {
            asked.add(scenario + " of " + which);
            meanwhile.run();
            return new Seen(!scenario.equals("two"), List.of());
        }
    }, () -> tree, board, () -> 0);

    @AfterEach
    void close() {
        lookout.close();
    }

    @Test
    void playsScenariosUntilOneFails() {
        save("a", Light.GREEN);
        assertThat(asked).containsExactly("units of a", "one of a", "two of a");
        assertThat(board.lines(80, 9)).contains("scenarios  [ox.]  1 of 3 pass, 1 not played yet");
    }

    @Test
    void playsOnlyTheScenarioInWorkAgain() {
        save("a", Light.GREEN);
        save("b", Light.GREEN);
        assertThat(asked).endsWith("units of b", "two of b");
    }

    @Test
    void judgesNothingTwice() {
        save("a", Light.RED);
        save("a", Light.RED);
        assertThat(asked).containsExactly("units of a");
    }

    @Test
    void playsNothingUntilTheUnitTestsPass() {
        save("a", Light.RED);
        save("b", Light.AMBER);
        assertThat(asked).containsExactly("units of a", "units of b");
    }

    @Test
    void givesUpWhatIsNoLongerThere() {
        meanwhile = () -> {
            meanwhile = () -> { };
            lights.put("b", Light.RED);
            tree = "b";
            lookout.saved();
            lookout.settleUnits();
        };
        save("a", Light.GREEN);
        assertThat(asked).containsExactly("units of a", "one of a", "units of b");
        assertThat(board.lines(80, 9)).contains("scenarios  [...]  0 of 3 pass, 3 not played yet");
    }

    @Test
    void saysWhatCouldNotBeJudged() {
        tree = "a";
        lookout.saved();
        lookout.settle();
        assertThat(board.lines(80, 9).getFirst()).isEqualTo("1-till   it could not be judged: out of order ...");
    }

    @Test
    void saysThatNoScenarioCouldBePlayed() {
        save("none", Light.GREEN);
        assertThat(board.lines(80, 9).getFirst()).isEqualTo("1-till   no scenario could be played: no feature ...");
    }

    private void save(String which, Light light) {
        lights.put(which, light);
        tree = which;
        lookout.saved();
        lookout.settle();
    }
}
