package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.report.Plot.Point;
import org.junit.jupiter.api.Test;

class PlotTest {

    private final Plot plot = new Plot(4, 0, 10);

    @Test
    void drawsABarForEachPoint() {
        assertThat(plot.bars("bar red", List.of(new Point(0, 5), new Point(3, 2.5))).svg("Lines"))
                .contains("<path class=\"bar red\" d=\"M0.5 100V50M3.5 100V75\"/>");
    }

    @Test
    void holdsALevelUntilTheNextFigure() {
        assertThat(plot.levels("suite", List.of(new Point(0, 0), new Point(2, 10))).svg("Seconds"))
                .contains("<path class=\"suite line\" d=\"M0.5 100H2.5V0\"/>",
                        "<path class=\"suite dots\" d=\"M0.5 100h0M2.5 0h0\"/>");
    }

    @Test
    void leavesAGapWhereItIsNotKnownHowItGoes() {
        List<Point> points = List.of(new Point(0, 0), new Point(2, 0), new Point(3, 5), new Point(5, 10));
        assertThat(plot.levels("scenarios", points, 1).svg("Scenarios"))
                .contains("<path class=\"scenarios line\" d=\"M0.5 100H2.5V100H3.5V50M5.5 0\"/>");
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(plot.levels("suite", List.of()).bars("bar", List.of()).svg("Seconds")).doesNotContain("path");
    }

    @Test
    void keepsWhatIsTooHighInside() {
        assertThat(plot.bars("bar", List.of(new Point(1, 400))).svg("Lines")).contains("M1.5 100V0\"");
    }

    @Test
    void hasAScaleOfNoHeight() {
        assertThat(new Plot(0, 5, 5).bars("bar", List.of(new Point(0, 5))).svg("Lines")).contains("0 0 1 100", "V100");
    }

    @Test
    void saysWhatItShows() {
        assertThat(plot.rule(2).svg("Lines & \"more\""))
                .isEqualTo("<svg viewBox=\"0 0 4 100\" preserveAspectRatio=\"none\" role=\"img\" "
                        + "aria-label=\"Lines &amp; &quot;more&quot;\"><path class=\"rule\" d=\"M2 0V100\"/></svg>");
    }
}
