package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import kata.stages.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesCommandTest {

    @TempDir
    private Path directory;
    @TempDir
    private Path tools;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.in(directory, tools);
    }

    @Test
    void tellsOfEachStageAndSumsUp() {
        assertThat(kata("stages")).isZero();
        assertThat(out.toString().replaceAll("\\d+ s\n", "0 s\n").replaceAll(" \\d\n", " 0\n")).isEqualTo("""
                start/1-till at %s: as promised, 0 s
                milestone/1-till at %s: as promised, 0 s

                stage             passed  failed  skipped  lines  branches  mutants  strength  seconds
                start/1-till           1       1        0   95.0      90.0     95.0      95.0        0
                milestone/1-till       2       0        0   95.0      90.0     95.0      95.0        0

                """.formatted(shortId("main~2"), shortId("main~1")));
    }

    @Test
    void saysWhichPromiseIsBroken() {
        shop.repository().on("stage").write("says", "[ERROR] Failed to execute goal a:b: no -> [Help 1]\n")
                .write("ends", "1").commit("The end is whole", "Stage: milestone/1-till").on("main").merge("stage");
        assertThat(kata("stages", "-j", "2")).isOne();
        assertThat(out.toString()).endsWith("\nmilestone/1-till: the build fails: Failed to execute goal a:b: no\n")
                .contains("milestone/1-till at " + shortId("stage") + ": 1 broken");
    }

    @Test
    void takesTheNamesOfStages() {
        assertThat(kata("stages", "start/1")).isZero();
        assertThat(out.toString()).contains("start/1-till").doesNotContain("milestone/1-till");
    }

    @Test
    void saysWhichStagesThereAre() {
        assertThat(kata("stages", "start/2")).isEqualTo(2);
        assertThat(err).hasToString("kata: unknown stage: start/2 (there are start/1-till, milestone/1-till)\n");
    }

    @Test
    void hasNothingToBuildBeforeTheFirstMilestone(@TempDir Path elsewhere) {
        Repository.in(elsewhere).commit("skeleton").directory();
        assertThat(kataIn(elsewhere, shop.environment(), "stages")).isEqualTo(2);
        assertThat(err).hasToString("kata: no milestone has begun: there is no stage yet\n");
    }

    @Test
    void wantsAtLeastOneJob() {
        assertThat(kata("stages", "-j", "0")).isEqualTo(2);
        assertThat(err).hasToString("kata: --jobs must be 1 or more\n");
    }

    @Test
    void aMilestoneMayTellAnOlderScenarioAnew(@TempDir Path elsewhere) {
        Repository.in(elsewhere).write("features/0-door.feature", "Feature: A door\nScenario: opens\nThen it creaks\n")
                .write("features/1-till.feature", "Feature: Till\n").commit("skeleton")
                .write("features/0-door.feature", "Feature: A door\nScenario: opens\nThen it is silent\n")
                .write("reports/failsafe-reports/TEST-FeaturesIT.xml", """
                        <testsuite><testcase name='A door - opens'><failure/></testcase>
                        <testcase name='Till - counts'><failure/></testcase></testsuite>""")
                .commit("red: shoppers pay", "Milestone: 1-till").directory();
        assertThat(kataIn(elsewhere, shop.environment(), "stages")).isZero();
        assertThat(kataIn(elsewhere, shop.environment(), "stages")).isZero();
        assertThat(out.toString()).contains(": as promised, measured before");
    }

    @Test
    void saysThatItNeedsMaven() {
        assertThat(kataIn(shop.repository().directory(), Map.of("PATH", "/nowhere", "XDG_CACHE_HOME", "/nowhere"), "stages"))
                .isEqualTo(2);
        assertThat(err).hasToString("kata: Maven (mvn) is needed to build the stages, and is not on the PATH\n");
    }

    @Test
    void buildsWhatHasNotChangedNoSecondTime() {
        kata("stages");
        out.getBuffer().setLength(0);
        assertThat(kata("stages")).isZero();
        assertThat(out.toString()).contains("start/1-till at " + shortId("main~2") + ": as promised, measured before")
                .containsPattern("milestone/1-till +2 +0 +0 +95.0 +90.0 +95.0 +95.0");
        out.getBuffer().setLength(0);
        kata("stages", "--no-cache");
        assertThat(out.toString()).doesNotContain("measured before");
    }

    @Test
    void triesWhatBrokeItsPromiseAgain() {
        shop.repository().on("stage").write("ends", "1").commit("Broken", "Stage: milestone/1-till").on("main")
                .merge("stage");
        kata("stages", "milestone/1");
        kata("stages", "milestone/1");
        assertThat(out.toString()).doesNotContain("measured before");
    }

    @Test
    void writesThePageAndItsPicture() throws IOException {
        assertThat(kata("stages", "--write")).isZero();
        assertThat(Files.readString(directory.resolve("docs/stages.md"))).contains("# The stages, measured",
                "| stage | passed | failed |", "|---|---:|---:|", "| start/1-till | 1 | 1 | 0 | 95.0 | 90.0 | 95.0 |");
        assertThat(ImageIO.read(directory.resolve("docs/images/stages.png").toFile()).getWidth()).isGreaterThan(900);
        assertThat(out.toString()).endsWith("wrote docs/stages.md and docs/images/stages.png\n");
    }

    @Test
    void writesNoPageThatWouldTellOfBrokenPromises() {
        shop.repository().on("stage").write("ends", "1").commit("Broken", "Stage: milestone/1-till").on("main")
                .merge("stage");
        assertThat(kata("stages", "--write")).isOne();
        assertThat(directory.resolve("docs/stages.md")).doesNotExist();
        assertThat(out.toString()).endsWith("docs/stages.md stays as it is until every promise is kept\n");
    }

    @Test
    void writesOfAllStagesOnly() {
        assertThat(kata("stages", "--write", "start/1")).isEqualTo(2);
        assertThat(kata("stages", "--write", "--audit", "1")).isEqualTo(2);
        assertThat(err.toString().lines().distinct()).containsExactly("kata: --write tells of all stages: name none");
    }

    @Test
    void buildsThoseOfTheNewestMilestoneAndSomeOfTheOthers() {
        shop.repository().on("main").write("features/2-cart.feature", "Feature: Cart\n").commit("red: a cart",
                "Milestone: 2-cart", "Test: features/2-cart.feature").write("features/3-bag.feature", "Feature: Bag\n")
                .commit("red: a bag", "Milestone: 3-bag", "Test: features/3-bag.feature").directory();
        kata("stages", "--audit", "1");
        assertThat(out.toString().lines().filter(it -> it.matches(".* at \\w{7}: .*")).map(it -> it.replaceFirst(" .*", "")))
                .hasSize(2).doesNotHaveDuplicates().endsWith("start/3-bag");
        assertThat(kata("stages", "--audit", "1", "start/1")).isEqualTo(2);
        assertThat(kata("stages", "--audit", "-1")).isEqualTo(2);
        assertThat(err.toString().lines().distinct()).containsExactly("kata: --audit chooses: name no stage");
    }

    private String shortId(String revision) {
        return shop.repository().id(revision).substring(0, 7);
    }

    private int kata(String... arguments) {
        return kataIn(shop.repository().directory(), shop.environment(), arguments);
    }

    private int kataIn(Path workspace, Map<String, String> environment, String... arguments) {
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Workspace(workspace, environment), output, new PrintWriter(err, true), arguments);
    }
}
