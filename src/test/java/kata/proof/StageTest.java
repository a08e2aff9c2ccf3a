package kata.proof;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small histories with a stage beside them, honest or not. */
class StageTest extends TillStory {

    @BeforeEach
    void begin() {
        till.repository().on("stage");
    }

    private void stage(String... trailers) {
        till.repository().commit("The start is whole", trailers);
    }

    @Test
    void anHonestStage() {
        till.repository().write("docs/till.md", "what exists").write("pom.xml", "<project/>")
                .write("src/main/java/kata/Main.java", "").write("src/main/resources/kata/story.css", "").write("src/test/java/kata/MainTest.java", "")
                .write("src/test/java/shop/TillIT.java", "").write("src/test/resources/till.properties", "");
        stage("Stage: start/1-till");
        assertStage();
    }

    @Test
    void aStageOnAnEarlierOne() {
        stage("Stage: start/1-till");
        till.repository().write("README.md", "newer");
        stage("Stage: start/1-till");
        assertStage();
    }

    @Test
    void aStageOfTheEnd() {
        till.repository().on("main");
        till.green().repository().on("end").write("README.md", "all")
                .commit("The end is whole", "Stage: milestone/1-till");
        till.repository().on("main").merge("end").commit("docs");
        assertProven("end");
    }

    @Test
    void aStageOfAnUnknownMilestone() {
        stage("Stage: start/2-cart");
        assertStageRefuted("unknown-stage",
                "expected start/ or milestone/ and a milestone of this story, but it says start/2-cart");
    }

    @Test
    void aStageOfTwoNames() {
        stage("Stage: start/1-till", "Stage: milestone/1-till");
        assertStageRefuted("unknown-stage", "its message names 2 stages");
    }

    @Test
    void aStageThatIsAStepAsWell() {
        stage("Stage: start/1-till", "Milestone: 1-till");
        assertStageRefuted("unknown-stage", "it is told as a step and as a stage");
    }

    @Test
    void aStageThatStandsElsewhere() {
        till.repository().commit("docs");
        stage("Stage: start/1-till");
        assertStageRefuted("stage-out-of-place", "it should stand on " + shortId("main")
                + " red: shoppers pay, or on an earlier stage of the same name");
    }

    @Test
    void aStageOnAStageOfAnotherName() {
        stage("Stage: milestone/1-till");
        stage("Stage: start/1-till");
        assertStageRefuted("stage-out-of-place", "it should stand on ");
    }

    @Test
    void aStageThatIsAMerge() {
        till.repository().on("other").commit("docs").on("stage").merge("other", "Stage: start/1-till");
        assertStageRefuted("stage-out-of-place", "it should stand on ");
    }

    @Test
    void aStageThatChangesTheProgram() {
        till.program("int total() { return 0; }");
        stage("Stage: start/1-till");
        assertStageRefuted("stage-changes-the-story",
                "it changes src/main/java/shop/Till.java, which only a step may");
    }

    @Test
    void aStageThatChangesAFeature() {
        till.repository().write("features/1-till.feature", "Feature: Till\n");
        stage("Stage: start/1-till");
        assertStageRefuted("stage-changes-the-story", "it changes features/1-till.feature");
    }

    @Test
    void aStageThatTakesAUnitTestAway() {
        till.repository().delete("src/test/java/shop/TillTest.java");
        stage("Stage: start/1-till");
        assertStageRefuted("stage-changes-the-story", "it changes src/test/java/shop/TillTest.java");
    }

    @Test
    void aMergeThatTakesSomethingFromAStage() {
        till.repository().write("README.md", "whole");
        stage("Stage: start/1-till");
        till.repository().on("main").write("README.md", "whole").merge("stage");
        assertRefuted("stage-changes-the-story",
                "it takes files from the stage " + shortId("stage") + ": merge that with -s ours");
    }

    @Test
    void aMergeThatTakesNothingFromAStage() {
        till.repository().write("README.md", "whole");
        stage("Stage: start/1-till");
        till.repository().on("main").commit("docs").merge("stage");
        assertProven();
    }

    private void assertStage() {
        till.repository().on("main").merge("stage");
        assertProven("stage");
    }

    private void assertStageRefuted(String code, String evidence) {
        till.repository().on("main").merge("stage");
        assertRefuted("stage", PASSES, code, evidence);
    }
}
