package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Repository repository;

    @BeforeEach
    void open() {
        repository = Repository.in(directory).commit("skeleton");
    }

    @Test
    void listsTheCommandsWhereThereIsNoStoryYet() {
        assertThat(kata()).isZero();
        assertThat(out.toString()).startsWith("Usage: kata").contains("verify", "tags");
    }

    @Test
    void saysWhichOptionItDoesNotKnow() {
        assertThat(kata("verify", "--colour")).isEqualTo(2);
        assertThat(err).hasToString("kata: Unknown option: '--colour'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "check --version", "story -V"})
    void saysWhatItIs(String asked) {
        assertThat(kata(asked.split(" "))).isZero();
        assertThat(out).hasToString("Greenroom's trainer, on Java " + System.getProperty("java.version") + "\n");
    }

    @Test
    void explainsItselfInAWord() {
        assertThat(kata("help")).isZero();
        assertThat(out.toString()).startsWith("Usage: kata").contains("verify", "tags");
    }

    @Test
    void saysWhichCommandWasProbablyMeant() {
        assertThat(kata("strat", "2")).isEqualTo(2);
        assertThat(err).hasToString("kata: there is no command strat; did you mean start?\n");
    }

    @Test
    void saysWhereTheCommandsAreWhenNoneIsNear() {
        assertThat(kata("abracadabra")).isEqualTo(2);
        assertThat(err).hasToString("kata: there is no command abracadabra: ./kata help lists them\n");
    }

    @Test
    void saysWhichOptionWasProbablyMeant() {
        assertThat(kata("check", "--predct", "red")).isEqualTo(2);
        assertThat(err.toString()).startsWith("kata: Unknown option").endsWith("; did you mean --predict?\n");
    }

    @Test
    void saysWhichWordIsTooMany() {
        assertThat(kata("start", "1", "2")).isEqualTo(2);
        assertThat(err).hasToString("kata: '2' is one word too many: ./kata start --help says what it takes\n");
    }

    @Test
    void saysWhichRangeItDoesNotKnow() {
        assertThat(kata("verify", "nobody..HEAD")).isEqualTo(2);
        assertThat(err).hasToString("kata: unknown range: nobody..HEAD\n");
    }

    @Test
    void wantsAtLeastOneJob() {
        assertThat(kata("verify", "--jobs", "0")).isEqualTo(2);
        assertThat(err).hasToString("kata: --jobs must be 1 or more\n");
    }

    @Test
    void saysSoOutsideOfARepository(@TempDir Path elsewhere) {
        assertThat(kataIn(elsewhere, "verify")).isEqualTo(2);
        assertThat(err).hasToString("kata: not in a git repository: run it in a clone of Greenroom\n");
    }

    @Test
    void saysHowToGetTheRestOfAShallowClone(@TempDir Path elsewhere) {
        Path clone = elsewhere.resolve("clone");
        repository.commit("second")
                .git("clone", "--quiet", "--depth=1", directory.toUri().toString(), clone.toString());
        assertThat(kataIn(clone, "tags")).isEqualTo(2);
        assertThat(err).hasToString(
                "kata: this clone is shallow, and the story is its history: git fetch --unshallow gets it\n");
    }

    @Test
    void hasNothingToProveBeforeTheFirstMilestone() {
        assertThat(kata("verify")).isZero();
        assertThat(out).hasToString("0 steps, 0 proven, 0 refuted\n");
    }

    @Test
    void provesNothingByARangeWithoutAStep() {
        repository.commit("pin: a", "Milestone: 1-till").commit("docs");
        assertThat(kata("verify", "HEAD~1..HEAD")).isOne();
        assertThat(out).hasToString("0 steps, 0 proven, 0 refuted\nno step in HEAD~1..HEAD: nothing is proven\n");
    }

    @Test
    void refutesAStoryThatIsNotTrue() {
        repository.commit("red: a", "Milestone: 1-till");
        assertThat(kata("verify", "--no-cache", "--jobs", "1")).isOne();
        assertThat(out.toString()).contains("1 step, 0 proven, 1 refuted").contains("  red-adds-no-test: nothing");
    }

    @Test
    void judgesOnesOwnStepsOnABranchOfOnesOwn() {
        repository.commit("red: a", "Milestone: 1-till").on("mine").commit("red: b", "Milestone: 1-till")
                .git("checkout", "mine");
        assertThat(kata("verify")).isOne();
        assertThat(out.toString()).contains(" red: b\n", "1 step, 0 proven, 1 refuted",
                "1 step before yours is taken for granted; --all judges it too").doesNotContain(" red: a\n");
    }

    @Test
    void judgesWhatComesAfterAStage() {
        repository.commit("red: a", "Milestone: 1-till").on("mine")
                .commit("a stage", "Stage: start/1-till").commit("red: c", "Milestone: 1-till")
                .git("checkout", "mine");
        repository.git("branch", "-D", "main");
        kata("verify");
        assertThat(out.toString()).contains("1 step, 0 proven, 1 refuted",
                "1 step before yours is taken for granted; --all judges it too");
    }

    @Test
    void judgesWhatSomebodyHasHiddenBehindAStageOfHerOwn() {
        repository.commit("red: a", "Milestone: 1-till").commit("red: b", "Milestone: 1-till").on("mine")
                .commit("a stage", "Stage: start/1-till").commit("red: c", "Milestone: 1-till")
                .git("checkout", "mine");
        repository.git("branch", "-D", "main");
        kata("verify");
        assertThat(out.toString()).contains("stage-out-of-place").doesNotContain("granted");
    }

    @Test
    void judgesAllWhenItIsAsked() {
        repository.commit("red: a", "Milestone: 1-till").on("mine").commit("red: b", "Milestone: 1-till")
                .git("checkout", "mine");
        assertThat(kata("verify", "--all")).isOne();
        assertThat(out.toString()).contains("2 steps, 0 proven, 2 refuted").doesNotContain("granted");
    }

    @Test
    void judgesAllWhereNothingIsOnesOwn() {
        repository.commit("red: a", "Milestone: 1-till").git("checkout", "-b", "mine");
        kata("verify");
        assertThat(out.toString()).contains("1 step, 0 proven, 1 refuted").doesNotContain("granted");
    }

    @Test
    void leavesOutOlderStepsWhenItIsAsked() {
        repository.commit("red: a", "Milestone: 1-till").commit("red: b", "Milestone: 2-cart")
                .commit("red: c", "Milestone: 2-cart");
        assertThat(kata("verify", "--all", "--older", "0")).isOne();
        assertThat(out.toString()).contains("2 steps, 0 proven, 2 refuted", "1 older step was left out this time")
                .doesNotContain(" red: a\n");
    }

    @Test
    void leavesOutNothingWhenItIsNotAsked() {
        repository.commit("red: a", "Milestone: 1-till").commit("red: b", "Milestone: 2-cart");
        kata("verify", "--all");
        assertThat(out.toString()).contains("2 steps, 0 proven").doesNotContain("left out");
    }

    @Test
    void leavesOutOlderStepsOfAllAlone() {
        assertThat(kata("verify", "--older", "3")).isEqualTo(2);
        assertThat(kata("verify", "--all", "--older", "-1")).isEqualTo(2);
        assertThat(err.toString().lines().distinct())
                .containsExactly("kata: --older must be 0 or more, and goes with --all");
    }

    @Test
    void takesNoRangeWhenItJudgesAll() {
        assertThat(kata("verify", "--all", "HEAD~1..HEAD")).isEqualTo(2);
        assertThat(err).hasToString("kata: --all needs no RANGE: HEAD~1..HEAD\n");
    }

    @Test
    void saysHowFarAMilestoneHasCome() {
        repository.commit("red: a", "Milestone: 1-till");
        kata("verify");
        assertThat(out.toString()).contains("feature: it could not be played: the commit has no "
                + "features/1-till.feature (1-till, under way)\n");
    }

    @Test
    void notesWhatTheStepsBeforeTheStricterRulesLack() {
        repository.commit("red: a", "Milestone: 1-till", "Fails-with: expected:");
        kata("verify");
        assertThat(out.toString()).contains("note: 1 of 1 red say nothing with their message\n");
    }

    @Test
    void refutesAPageThatNamesNoStep() {
        repository.commit("skeleton", "Rules: strict").commit("pin: a", "Milestone: 1-till")
                .write("milestones/1-till.md", "`red: b`").commit("docs");
        assertThat(kata("verify")).isOne();
        assertThat(out.toString()).contains("milestones/1-till.md: page-names-no-step\n", "1 step, 0 proven, 2 refuted",
                "\nmilestones/1-till.md\n  page-names-no-step: `red: b` is no step of the walk of 1-till\n");
    }

    @Test
    void saysWhichMilestonesAreUnfinished() {
        repository.write("features/1-till.feature", "@unfinished\nFeature: Till\n")
                .commit("red: a", "Milestone: 1-till");
        kata("verify");
        assertThat(out.toString()).contains("unfinished: 1-till, whose feature is tagged so");
    }

    @Test
    void tagsWhereAMilestoneStartsAndEnds() {
        repository.commit("red: a", "Milestone: 1-till").commit("green: a", "Milestone: 1-till").commit("merge");
        assertThat(kata("tags")).isZero();
        assertThat(repository.id("start/1-till")).isEqualTo(repository.id("HEAD~2"));
        assertThat(repository.id("milestone/1-till")).isEqualTo(repository.id("HEAD~1"));
        assertThat(out).hasToString("made start/1-till at %s\nmade milestone/1-till at %s\n".formatted(
                repository.id("HEAD~2").substring(0, 7), repository.id("HEAD~1").substring(0, 7)));
    }

    @Test
    void changesNothingWhenItTagsAgain() {
        repository.commit("red: a", "Milestone: 1-till").commit("merge");
        kata("tags");
        out.getBuffer().setLength(0);
        assertThat(kata("tags")).isZero();
        assertThat(out).hasToString("");
    }

    @Test
    void saysWhichTagItMoves() {
        repository.commit("red: a", "Milestone: 1-till").git("tag", "start/1-till", "HEAD~1");
        kata("tags");
        assertThat(out).hasToString("moved start/1-till to " + repository.id("HEAD").substring(0, 7) + "\n");
    }

    @Test
    void tagsTheNewestStage() {
        repository.commit("red: a", "Milestone: 1-till")
                .on("stage").commit("The start is whole", "Stage: start/1-till")
                .on("main").commit("green: a", "Milestone: 1-till")
                .on("end").commit("The end is whole", "Stage: milestone/1-till")
                .on("main").commit("docs").merge("stage").merge("end")
                .on("stage").commit("The start is wholer", "Stage: start/1-till").on("main").merge("stage");
        assertThat(kata("tags")).isZero();
        assertThat(repository.id("start/1-till")).isEqualTo(repository.id("stage"));
        assertThat(repository.id("milestone/1-till")).isEqualTo(repository.id("end"));
    }

    @Test
    void tagsNothingOfALearnersOwn() {
        repository.commit("red: a", "Milestone: 1-till").on("stage").commit("The start is whole", "Stage: start/1-till")
                .on("main").commit("green: a", "Milestone: 1-till").commit("docs").merge("stage");
        String end = repository.id("main~2");
        repository.on("stage").on("mine").commit("red: b", "Milestone: 1-till").commit("green: b", "Milestone: 1-till")
                .commit("what I learned").git("checkout", "--quiet", "mine");
        assertThat(kata("tags")).isZero();
        assertThat(repository.id("start/1-till")).isEqualTo(repository.id("stage"));
        assertThat(repository.id("milestone/1-till")).isEqualTo(end);
    }

    @Test
    void tagsWhatALearnerClonedThoughMainIsElsewhere(@TempDir Path elsewhere) {
        Path clone = elsewhere.resolve("clone");
        repository.commit("red: a", "Milestone: 1-till").commit("docs").on("mine").commit("red: b", "Milestone: 2-cart")
                .git("clone", "--quiet", directory.toUri().toString(), clone.toString());
        repository.git("-C", clone.toString(), "checkout", "--quiet", "--detach", "origin/mine");
        repository.git("-C", clone.toString(), "branch", "--delete", "--force", "main");
        assertThat(kataIn(clone, "tags")).isZero();
        assertThat(repository.git("-C", clone.toString(), "tag")).isEqualTo("milestone/1-till\nstart/1-till");
    }

    @Test
    void tagsWhatIsCheckedOutWhereThereIsNoMain() {
        repository.commit("red: a", "Milestone: 1-till").on("mine").commit("docs")
                .git("checkout", "--quiet", "--detach", "mine");
        repository.git("branch", "--delete", "--force", "main");
        kata("tags");
        assertThat(repository.git("tag")).isEqualTo("milestone/1-till\nstart/1-till");
    }

    @Test
    void provesAStageByItsWord() {
        repository.commit("red: a", "Milestone: 1-till").on("stage").commit("The start is whole", "Stage: start/1-till")
                .on("main").merge("stage");
        kata("verify", "stage^..stage");
        assertThat(out.toString()).contains(" stage    The start is whole ").contains(" proven ");
    }

    @Test
    void tagsNoEndThatMayMove() {
        repository.commit("red: a", "Milestone: 1-till");
        kata("tags");
        assertThat(repository.git("tag")).isEqualTo("start/1-till");
    }

    @Test
    void tagsNoEndOfAnUnfinishedMilestone() {
        repository.write("features/1-till.feature", "# soon\n@ui @unfinished\nFeature: Till\n")
                .commit("red: a", "Milestone: 1-till").commit("merge");
        kata("tags");
        assertThat(repository.git("tag")).isEqualTo("start/1-till");
    }

    @Test
    void worksWhereItIsCalled() {
        assertThat(Workspace.ofThisProcess().directory()).isAbsolute();
    }

    private int kata(String... arguments) {
        return kataIn(repository.directory(), arguments);
    }

    private int kataIn(Path workspace, String... arguments) {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Workspace(workspace, environment), output, new PrintWriter(err, true), arguments);
    }
}
