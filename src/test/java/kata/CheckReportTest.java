package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kata.check.Played;
import kata.check.Units;
import kata.diagnosis.Feature;
import kata.lights.Foresight;
import kata.lights.Light;
import kata.replay.Result;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import kata.replay.Result.Passed;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class CheckReportTest {

    private static final String FEATURE = "Feature: Till\n  Scenario: A day\n    Then the till is open\n"
            + "  Scenario: A night\n    Then the till is shut\n";

    private final StringWriter out = new StringWriter();
    private final CheckReport report = new CheckReport(new PrintWriter(out), Ansi.OFF, false);

    @Test
    void tellsOfTheMilestonesBeforeWhatFailsThere() {
        Played own = played(2, 0, new Passed("A day"));
        Played before = played(1, 0, new Passed("A day"), failed("A night", "it is open"));
        report.scenarios(List.of(own, before), own);
        assertThat(out.toString()).startsWith("o scenarios  all 1 scenario pass\n"
                + "x scenarios  of milestone 1: 1 of 2 scenarios pass\n    x A night\n").contains("it is open");
    }

    @Test
    void saysThatSeveralMilestonesPassStill() {
        Played own = played(3, 2, new Passed("A day"));
        report.scenarios(List.of(own, played(1, 0, new Passed("A day")), played(2, 0, new Passed("A day"))), own);
        assertThat(out.toString()).contains("so do those of the milestones before", "2 take a real minute");
    }

    @Test
    void saysWhyScenariosHaveNoResult() {
        Played own = new Played("features/2-cart.feature", FEATURE, List.of(), 0, Optional.of("some came to no end"));
        Played before = new Played("features/1-till.feature", FEATURE, List.of(), 0, Optional.of("the JVM ended"));
        report.scenarios(List.of(own, before), own);
        assertThat(out.toString()).contains("some came to no end", "the JVM ended");
        assertThat(own.passes()).isFalse();
        assertThat(played(2, 0, new Result.Skipped("A day")).passes()).isFalse();
    }

    @Test
    void saysHowManyScenariosGoByAName() {
        Feature feature = Feature.of(FEATURE);
        report.one(played(1, 0, failed("A day", "it is shut")), feature.meantBy("a "));
        assertThat(out.toString()).contains("x scenario   A day", "it is shut", "1 more go by that name: A night");
    }

    @Test
    void aWallIsCutAndSentencesAreWrapped() {
        List<Failed> failures = new ArrayList<>(IntStream.range(0, 4).mapToObj(i ->
                failed("shop.TillTest#t" + i, "x".repeat(200 + i))).toList());
        failures.add(failed("shop.DoorTest#t", "short"));
        report.units(new Units(Light.RED, 0, failures, Optional.empty()));
        report.end(String.join(" ", Collections.nCopies(60, "words")));
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100).anyMatch(line -> line.endsWith("..."));
    }

    @Test
    void everythingIsToldWhenAskedFor() {
        CheckReport all = new CheckReport(new PrintWriter(out), Ansi.OFF, true);
        all.units(new Units(Light.RED, 0, List.of(failed("shop.TillTest#t", "x".repeat(200))), Optional.empty()));
        all.scenarios(List.of(played(1, 0, failed("A day", "y".repeat(300)))), played(1, 0, failed("A day", "no")));
        assertThat(out.toString()).contains("x".repeat(200));
    }

    @Test
    void asksWhatWasNotKnown() {
        report.foresight(Light.GREEN, Light.RED, Foresight.of(List.of()));
        assertThat(out.toString()).contains("you expected green, and it is red: what did you not know?");
    }

    @Test
    void aPageWithoutTheHeadingHasNoParagraph() {
        assertThat(CheckReport.paragraph("# Till\n\n## Hints\n\nNone.\n", "Why")).isEmpty();
        assertThat(CheckReport.paragraph("## Why\n\n## Hints\n", "Why")).isEmpty();
    }

    private static Failed failed(String test, String message) {
        return new Failed(test, Cause.ASSERTION, "java.lang.AssertionError", message);
    }

    private static Played played(int milestone, int leftOut, Result... results) {
        return new Played("features/" + milestone + "-till.feature", FEATURE, List.of(results), leftOut,
                Optional.empty());
    }
}
