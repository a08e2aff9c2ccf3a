package kata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kata.evidence.Attempts;
import kata.evidence.Attempts.Survivor;
import kata.evidence.Coverage;
import kata.evidence.Coverage.Share;
import kata.evidence.Coverage.Unrun;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final List<Unrun> UNRUN = List.of(new Unrun("src/main/java/shop/Till.java", Set.of(3, 4, 5, 9)),
            new Unrun("src/main/java/shop/Door.java", Set.of(7)));

    @Test
    void tellsTheLinesNobodyRunsByClass() {
        Quality quality = quality(new Share(96, 100), new Share(9, 10), 10, 10);
        assertThat(quality.unrun(5)).containsExactly("Till lines 3-5, 9", "Door line 7");
        assertThat(quality.unrun(1)).containsExactly("Till lines 3-5, 9", "and 1 more: --long tells all");
        assertThat(quality.coverageScore()).isEqualTo(
                "96.0 % of the lines are run, 90.0 % of the branches (want 95 and 90)");
    }

    @Test
    void hasTheGatesOfTheBuild() {
        assertThat(quality(new Share(95, 100), new Share(90, 100), 10, 10).passes()).isTrue();
        assertThat(quality(new Share(949, 1000), new Share(90, 100), 10, 10).isCovered()).isFalse();
        assertThat(quality(new Share(95, 100), new Share(899, 1000), 10, 10).passes()).isFalse();
        assertThat(quality(new Share(95, 100), new Share(90, 100), 100, 94).passes()).isFalse();
        assertThat(new Quality(coverage(), new Attempts.Tally(100, 89, 89, List.of())).isNoticed()).isFalse();
    }

    @Test
    void neverRoundsUp() {
        assertThat(quality(new Share(94999, 100000), new Share(9, 10), 10, 10).coverageScore()).startsWith("94.9 %");
    }

    @Test
    void tellsEachSurvivorAsASentenceWithItsLine() {
        Quality quality = new Quality(coverage(), new Attempts.Tally(42, 41, 38, List.of(
                survivor(31, "when the padding is left out"), survivor(31, "when < becomes <="),
                survivor(40, "when + becomes -"))));
        assertThat(quality.survivors(9)).containsExactly(
                "Till line 31: nobody notices when the padding is left out", "    line 31",
                "Till line 31: nobody notices when < becomes <=",
                "Till line 40: nobody notices when + becomes -", "    line 40");
        assertThat(quality.survivors(2)).hasSize(4).endsWith("and 1 more: --long tells all");
        assertThat(quality.mutantsScore()).isEqualTo(
                "38 of 42 changes noticed: 90.4 %, and 92.6 % in lines that are run (want 90 and 95)");
        assertThat(quality.mutantsNote()).isEqualTo("38 of 42");
    }

    @Test
    void saysWhenThereIsNothingToChange() {
        assertThat(new Quality(coverage(), new Attempts.Tally(0, 0, 0, List.of())).mutantsScore())
                .isEqualTo("there is nothing to change yet");
    }

    private static Survivor survivor(int line, String words) {
        return new Survivor("src/main/java/shop/Till.java", "shop.Till", line, words, "line " + line);
    }

    private static Coverage.Counted coverage() {
        return new Coverage.Counted(new Share(1, 1), new Share(1, 1), UNRUN);
    }

    private static Quality quality(Share lines, Share branches, int run, int noticed) {
        return new Quality(new Coverage.Counted(lines, branches, UNRUN), new Attempts.Tally(run, run, noticed,
                IntStream.range(noticed, run).mapToObj(i -> survivor(i, "when")).toList()));
    }
}
