package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import kata.Shop;
import kata.evidence.Sights;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayMeterTest {

    private static final String FEATURE = "features/1-till.feature";

    @TempDir
    private static Path directory;
    private static Shop shop;
    private static Workers workers;
    private static ReplayMeter meter;

    /** One worker for all tests, for it takes a second to start. */
    @BeforeAll
    static void open() {
        shop = Shop.in(directory);
        workers = new Workers(shop.trees());
        QuickReplay replay = new QuickReplay(shop.trees(), workers, KnownResults.none());
        meter = new ReplayMeter(replay, new Sights(replay, Optional.empty(), 1));
    }

    @AfterAll
    static void close() {
        workers.close();
        shop.close();
    }

    @BeforeEach
    void clear() {
        shop.cleared();
    }

    @Test
    void tellsTheTestsTimeAndTheLinesThatTheyRun() {
        shop.program("Till", "class Till {\nint total() {\nreturn 0;\n}\nint change() {\nreturn 1;\n}\n}")
                .test("TillTest", "@Test void isEmpty() { assertThat(new Till().total()).isZero(); }");
        Optional<StepFigures.Tests> tests = meter.tests(shop.tree());
        assertThat(tests.map(StepFigures.Tests::lines)).contains(new Fraction(2, 3));
        assertThat(tests.map(StepFigures.Tests::millis)).hasValueSatisfying(it -> assertThat(it).isPositive());
    }

    @Test
    void tellsThemOfARedToo() {
        shop.program("Till", "class Till {\nint total() {\nreturn 0;\n}\n}")
                .test("TillTest", "@Test void sumsUp() { assertThat(new Till().total()).isEqualTo(3); }");
        assertThat(meter.tests(shop.tree()).map(StepFigures.Tests::lines)).contains(new Fraction(2, 2));
    }

    @Test
    void hasNoFigureOfWhatDoesNotCompile() {
        String tree = shop.program("Till", "class Till {").file(FEATURE, "Feature: Till\n").tree();
        assertThat(meter.tests(tree)).isEmpty();
        assertThat(meter.scenarios(tree, FEATURE)).isEmpty();
    }

    @Test
    void countsTheScenariosThatPass() {
        String tree = shop.file(FEATURE, """
                Feature: Till
                  Scenario: opens
                    Given a till
                  Scenario: closes
                    Given a lid
                """).file("src/test/java/shop/Steps.java", """
                package shop;
                public class Steps {
                    @io.cucumber.java.en.Given("a till")
                    public void aTill() { }
                }
                """).file("src/test/resources/junit-platform.properties", "cucumber.glue=shop\n").tree();
        assertThat(meter.scenarios(tree, FEATURE)).contains(new Fraction(1, 2));
    }
}
