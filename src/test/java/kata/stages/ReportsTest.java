package kata.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kata.files.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    private Path copy;

    @BeforeEach
    void open() {
        write("features/0-door.feature", "@ui\nFeature: A door\n  It opens.\n");
        write("features/1-till.feature", "Feature: A door for tills\n");
    }

    @Test
    void knowsWhichFeatureAScenarioIsOf() {
        write("target/failsafe-reports/TEST-FeaturesIT.xml", "<testsuite>" + Shop.passes("F", "A door - opens")
                + Shop.fails("F", "A door for tills - rings") + Shop.skipped("F", "A door for tills - waits")
                + "</testsuite>");
        write("target/failsafe-reports-2/TEST-MoreIT.xml", "<testsuite>" + Shop.passes("F", "A door - shuts")
                + "</testsuite>");
        assertThat(read().features()).isEqualTo(Map.of("features/0-door.feature", new Tally(2, 0, 0),
                "features/1-till.feature", new Tally(0, 1, 1)));
        assertThat(read().scenarios()).isEqualTo(new Tally(2, 1, 1));
        assertThat(read().failed()).containsExactly(new Scenario("features/1-till.feature", "rings"));
        assertThat(read().failures()).isEmpty();
    }

    @Test
    void namesTheOtherTestsThatFail() {
        write("target/surefire-reports/TEST-a.xml", "<testsuite>" + Shop.fails("shop.DoorTest", "A door") + "<testcase "
                + "classname='shop.TillTest' name='adds'><error/></testcase>" + Shop.passes("shop.TillTest", "is")
                + "</testsuite>");
        assertThat(read().failures()).containsExactly("shop.DoorTest#A door", "shop.TillTest#adds");
    }

    @Test
    void countsTheProgramAndNotTheTrainer() {
        write("target/site/jacoco/jacoco.csv", "PACKAGE,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED\n"
                + "shop,1,3,2,8\nshop.till,0,1,0,10\nkata,9,9,9,9\nkata.git,9,9,9,9\n");
        assertThat(read().lines()).isEqualTo(new Share(18, 20));
        assertThat(read().branches()).isEqualTo(new Share(4, 5));
    }

    @Test
    void tellsAMutantThatNoTestHasRunFromOneThatSurvives() {
        write("target/pit-reports/mutations.xml", "<mutations>" + mutant("shop.Till", "KILLED", true)
                + mutant("shop.Till", "TIMED_OUT", true) + mutant("shop.Till", "SURVIVED", false)
                + mutant("shop.Till", "NO_COVERAGE", false) + mutant("kata.Main", "SURVIVED", false) + "</mutations>");
        assertThat(read().killed()).isEqualTo(new Share(2, 4));
        assertThat(read().strength()).isEqualTo(new Share(2, 3));
    }

    @Test
    void hasNothingToTellWhereNothingWasBuilt() {
        assertThat(read().scenarios()).isEqualTo(Tally.NONE);
        assertThat(read().lines()).isEqualTo(Share.NONE);
        assertThat(read().killed()).isEqualTo(Share.NONE);
    }

    @Test
    void saysWhichReportItCannotRead() {
        write("target/surefire-reports/TEST-a.xml", "<testsuite>");
        assertThatThrownBy(this::read).hasMessageStartingWith("TEST-a.xml cannot be read: ");
    }

    private static String mutant(String type, String status, boolean detected) {
        return "<mutation detected='" + detected + "' status='" + status + "'><mutatedClass>" + type
                + "</mutatedClass></mutation>";
    }

    private BuildFigures read() {
        return new Reports(copy).read(Optional.empty(), Duration.ZERO);
    }

    private void write(String path, String text) {
        new Directory(copy).write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
