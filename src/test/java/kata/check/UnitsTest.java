package kata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kata.lights.Light;
import kata.replay.Outcome;
import kata.replay.Result;
import kata.replay.Result.Cause;
import kata.replay.Result.Details;
import kata.replay.Result.Failed;
import kata.replay.Result.Passed;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void isGreenWhenAllPass() {
        Units units = tested(new Passed("shop.TillTest#opens"), new Result.Skipped("shop.TillTest#shuts"));
        assertThat(units.light()).isEqualTo(Light.GREEN);
        assertThat(units.pass()).isTrue();
        assertThat(units.score()).isEqualTo("1 unit test passes");
        assertThat(units.lines()).isEmpty();
        assertThat(tested().score()).isEqualTo("no unit test yet");
    }

    @Test
    void isAmberWithTheFirstErrorWhenItDoesNotCompile() {
        Units units = Units.of(new Outcome.Broken("Till.java:2: ';' expected"));
        assertThat(units.light()).isEqualTo(Light.AMBER);
        assertThat(units.score()).isEqualTo("does not compile: Till.java:2: ';' expected");
    }

    @Test
    void isRedWhenTheTestsComeToNoEnd() {
        Units units = Units.of(new Outcome.Lost("it was not over after 60000 ms"));
        assertThat(units.light()).isEqualTo(Light.RED);
        assertThat(units.score()).isEqualTo("the unit tests came to no end: it was not over after 60000 ms");
    }

    @Test
    void tellsAComparisonWithBothValuesAndThePlace() {
        Units units = tested(new Passed("shop.TillTest#opens"), new Failed("shop.TillTest.Full#adds", Cause.ASSERTION,
                "org.opentest4j.AssertionFailedError", "expected: 5", "4", new Details("", List.of(
                        "shop.Money.check(Money.java:9)", "shop.TillTest$Full.adds(TillTest.java:12)"), "", 0, "")));
        assertThat(units.light()).isEqualTo(Light.RED);
        assertThat(units.score()).isEqualTo("1 of 2 unit tests fails");
        assertThat(units.lines()).containsExactly("TillTest.Full.adds", "    expected: 5", "    but was: 4",
                "    at TillTest.java:12");
    }

    @Test
    void tellsTheSameCauseOnce() {
        Units units = tested(IntStream.range(0, 39).mapToObj(i -> new Failed("shop.DoorTest#opens" + i,
                Cause.EXCEPTION, "java.net.ConnectException", "nothing listens on " + i)).toArray(Result[]::new));
        assertThat(units.score()).isEqualTo("39 of 39 unit tests fail");
        assertThat(units.lines()).containsExactly("DoorTest.opens0, and 38 more, fail alike:",
                "    ConnectException: nothing listens on 0");
    }

    @Test
    void neverTellsAWall() {
        Units units = tested(IntStream.range(0, 6).mapToObj(i -> new Failed("shop.DoorTest#opens" + i,
                Cause.ASSERTION, "java.lang.AssertionError", "no door " + "x".repeat(i))).toArray(Result[]::new));
        assertThat(units.lines()).hasSize(9).endsWith("and 2 more causes");
        assertThat(tested(IntStream.range(0, 5).mapToObj(i -> new Failed("shop.DoorTest#opens" + i,
                Cause.ASSERTION, "java.lang.AssertionError", "no door " + "x".repeat(i))).toArray(Result[]::new)).lines())
                .endsWith("and 1 more cause");
    }

    @Test
    void tellsAStubAndAnExceptionWithoutWords() {
        assertThat(tested(new Failed("shop.TillTest#adds", Cause.STUB, "java.lang.UnsupportedOperationException",
                "adding")).lines()).contains("    it is not written yet: adding");
        assertThat(tested(new Failed("shop.TillTest#adds", Cause.EXCEPTION, "java.lang.NullPointerException",
                "java.lang.NullPointerException")).lines()).contains("    NullPointerException");
    }

    private static Units tested(Result... results) {
        return Units.of(new Outcome.Tested(List.of(results)));
    }
}
