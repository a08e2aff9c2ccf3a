package kata.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kata.lights.Light;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class BoardTest {

    private static final String KEYS =
            "c check  h hint  r commit as red  g as green  n the reference's next step  q quit";

    private final Board board = new Board("1-till", Ansi.OFF);

    @Test
    void isEmptyAtFirst() {
        assertThat(board.lines(80, 8)).containsExactly("1-till", "", "units      not run yet",
                "scenarios  not played yet", "", "", "", KEYS);
    }

    @Test
    void showsWhatFails() {
        board.units(new TreeJudge.Tested(Light.RED, "1 of 3 unit tests fails", List.of("TillTest.opens",
                "    expected: 0")),
                Duration.ofMillis(1234));
        board.busy("thinking");
        assertThat(board.lines(80, 9)).containsExactly("1-till   thinking ...", "",
                "units      x red  1 of 3 unit tests fails (1.2 s)", "scenarios  not played yet", "",
                "  TillTest.opens", "      expected: 0", "", KEYS);
    }

    @Test
    void showsTheScenarioInWork() {
        board.units(new TreeJudge.Tested(Light.GREEN, "all pass", List.of()), Duration.ZERO);
        board.scenarios(List.of("A day", "A night", "A year"));
        assertThat(board.inWork()).contains("A day");
        board.played("A day", new TreeJudge.Seen(true, List.of()));
        board.played("A night", new TreeJudge.Seen(false, List.of("it is dark")));
        assertThat(board.inWork()).contains("A night");
        assertThat(board.lines(80, 9)).contains("scenarios  [ox.]  1 of 3 pass, 1 not played yet", "  x A night",
                "    it is dark");
    }

    @Test
    void remembersWhatIsStillThere() {
        board.scenarios(List.of("A day", "A night"));
        board.played("A day", new TreeJudge.Seen(true, List.of()));
        board.scenarios(List.of("A noon", "A day"));
        board.played("A noon", new TreeJudge.Seen(true, List.of()));
        assertThat(board.inWork()).isEmpty();
        assertThat(board.lines(80, 9)).contains("scenarios  [oo]  2 of 2 pass");
    }

    @Test
    void showsAsMuchAsFits() {
        board.units(new TreeJudge.Tested(Light.RED, "many fail", List.of("one", "two", "three")), Duration.ZERO);
        assertThat(board.lines(80, 9)).hasSize(9).contains("  one", "  ... more: c checks everything")
                .doesNotContain("  two");
    }

    @Test
    void wrapsWhatIsTooLong() {
        board.units(new TreeJudge.Tested(Light.RED, "fails", List.of("one two three", "x".repeat(14))), Duration.ZERO);
        assertThat(board.lines(12, 20)).containsSequence("  one two", "    three", "  xxxxxxxxxx", "    xxxx");
    }

    @Test
    void takesNoMarkupFromAProgram() {
        board.units(new TreeJudge.Tested(Light.RED, "fails", List.of("@|red no|@")), Duration.ZERO);
        assertThat(board.lines(80, 9)).anyMatch(line -> line.contains("red no"));
    }
}
