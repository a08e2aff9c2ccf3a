package kata.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kata.git.Commit;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void takesAStepsKindFromTheWordBeforeTheColon() {
        assertThat(story(commit("red: adds up", ""), commit("green: adds up", ""), commit("refactor: sums", ""),
                commit("pin: zero", ""), commit("docs: red: no", ""), commit("redder", "")).steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR, StepKind.PIN, StepKind.OTHER,
                StepKind.OTHER);
    }

    @Test
    void takesTheBehaviourFromWhatComesAfterIt() {
        assertThat(story(commit("red:  adds up", ""), commit("docs: adds up", "")).steps())
                .extracting(Step::behaviour).containsExactly("adds up", "docs: adds up");
    }

    @Test
    void startsAndEndsAMilestoneWithItsTrailer() {
        Story story = story(commit("skeleton", ""), commit("red: a", "1-till"), commit("green: a", "1-till"),
                commit("merge", ""));
        assertThat(story.steps()).extracting(Step::opensItsMilestone).containsExactly(false, true, false, false);
        assertThat(story.steps()).extracting(Step::endsItsMilestone).containsExactly(false, false, true, false);
        assertThat(story.milestones()).extracting(Milestone::followed).containsExactly(true);
    }

    @Test
    void aMilestoneGoesOnAsLongAsNothingFollows() {
        Story story = story(commit("red: a", "1-till"), commit("green: a", "1-till"));
        assertThat(story.milestones()).extracting(Milestone::followed).containsExactly(false);
    }

    @Test
    void oneMilestoneEndsWhereTheNextStarts() {
        Story story = story(commit("red: a", "1-till"), commit("red: b", "2-cart"), commit("green: b", "2-cart"));
        assertThat(story.steps()).extracting(Step::endsItsMilestone).containsExactly(true, false, true);
        assertThat(story.milestones()).extracting(Milestone::slug).containsExactly("1-till", "2-cart");
        assertThat(story.milestones()).extracting(Milestone::followed).containsExactly(true, false);
    }

    @Test
    void aLaterFixDoesNotMoveTheEnd() {
        Story story = story(commit("red: a", "1-till"), commit("merge", ""), commit("red: fix", "1-till"),
                commit("green: fix", "1-till"));
        assertThat(story.steps()).extracting(Step::endsItsMilestone).containsExactly(true, false, false, false);
    }

    @Test
    void aRedWaitsUntilItsGreen() {
        List<Step> steps = story(red("a", "1-till"), commit("green: a", "1-till"), red("b", "1-till")).steps();
        assertThat(steps.get(0).waiting()).isEmpty();
        assertThat(steps.get(1).waiting()).contains(steps.get(0));
        assertThat(steps.get(2).waiting()).isEmpty();
    }

    @Test
    void aMilestonesOpeningWaitsUnderTheOtherReds() {
        List<Step> steps = story(opening("shoppers pay", "1-till"), red("a", "1-till"), commit("green: a", "1-till"),
                commit("refactor: b", "1-till"), commit("green: shoppers pay", "1-till"), commit("pin: c", "1-till"))
                .steps();
        assertThat(steps.get(2).waiting()).contains(steps.get(1));
        assertThat(steps.get(3).waiting()).contains(steps.get(0));
        assertThat(steps.get(4).waiting()).contains(steps.get(0));
        assertThat(steps.get(5).waiting()).isEmpty();
    }

    @Test
    void aRedDoesNotWaitForAnotherMilestonesGreen() {
        List<Step> steps = story(red("a", "1-till"), commit("green: a", "2-cart")).steps();
        assertThat(steps.get(1).waiting()).isEmpty();
    }

    @Test
    void isUnderwayFromTheFirstMilestoneOn() {
        assertThat(story(commit("skeleton", ""), commit("red: a", "1-till"), commit("docs", "")).steps())
                .extracting(Step::underway).containsExactly(false, true, true);
    }

    @Test
    void namesATestInANestedClassWithADot() {
        assertThat(story(commit("red: a", "1-till", "shop.TillTest$WhenEmpty#isZero")).steps().getFirst().tests())
                .containsExactly("shop.TillTest.WhenEmpty#isZero");
    }

    @Test
    void isHeldToTheStricterRulesFromTheCommitThatSaysSo() {
        Commit first = new Commit("1", "tree", List.of(), "red: a", "", Map.of());
        Commit asks = new Commit("2", "tree", List.of("1"), "more", "", Map.of("Rules", List.of("strict")));
        Commit beside = new Commit("3", "tree", List.of("1"), "red: b", "", Map.of());
        Commit after = new Commit("4", "tree", List.of("3", "2"), "merge", "", Map.of());
        assertThat(story(first, asks, beside, after).steps()).extracting(Step::strict)
                .containsExactly(false, true, false, true);
    }

    @Test
    void aStepIsFollowedByTheRestOfItsWalkAndARepairByWhatIsToldInOneGo() {
        Story story = story(commit("red: a", "1-till"), commit("green: a", "1-till"), commit("merge", ""),
                commit("refactor: b", "1-till"), commit("red: c", "2-cart"), commit("docs", ""), commit("pin: d", "1-till"));
        assertThat(story.later(story.steps().get(0))).extracting(Commit::subject).containsExactly("green: a");
        assertThat(story.later(story.steps().get(3))).extracting(Commit::subject).containsExactly("red: c");
    }

    @Test
    void isHeldToTheStricterRulesOnAStage() {
        Commit stage = new Commit("1", "tree", List.of(), "stage", "", Map.of("Stage", List.of("start/1-till")));
        Commit own = new Commit("2", "tree", List.of("1"), "red: a", "", Map.of());
        assertThat(story(stage, own).steps()).extracting(Step::strict).containsExactly(true, true);
    }

    @Test
    void aStageAndItsMergeInterruptNoWalk() {
        Story story = story(opening("shoppers pay", "1-till"), stage("start/1-till", "before"),
                red("a", "1-till"), stageMerge("3", "start/1-till"), commit("green: a", "1-till"));
        assertThat(story.milestones()).containsExactly(new Milestone("1-till", List.of(story.steps().get(0).commit(),
                story.steps().get(2).commit(), story.steps().get(4).commit()), false));
        assertThat(story.steps().getLast().waiting()).contains(story.steps().get(2));
        assertThat(story.steps()).extracting(Step::kind)
                .containsExactly(StepKind.RED, StepKind.STAGE, StepKind.RED, StepKind.OTHER, StepKind.GREEN);
    }

    @Test
    void onABranchWhatIsNoStepInterruptsNoWalk() {
        Commit base = new Commit("base", "t", List.of(), "docs", "", Map.of());
        Commit red = step("red", "base", "red: a");
        Commit library = new Commit("library", "t", List.of("red"), "A library", "", Map.of());
        Commit green = step("green", "library", "green: a");
        Commit gone = new Commit("gone", "t", List.of("green"), "A test that nobody needs goes", "", Map.of());
        Commit merge = new Commit("merge", "t", List.of("base", "gone"), "Merge milestone 1", "", Map.of());
        Commit fix = step("fix", "merge", "red: fix");
        assertThat(story(base, red, library, green, gone, merge, fix).milestones())
                .containsExactly(new Milestone("1-till", List.of(red, green), true));
        assertThat(Story.of(List.of(base, red, library, green, gone), Set.of("red", "library", "green", "gone"))
                .milestones()).containsExactly(new Milestone("1-till", List.of(red, green), false));
    }

    private static Commit step(String id, String parent, String subject) {
        return new Commit(id, "t", List.of(parent), subject, "", Map.of("Milestone", List.of("1-till")));
    }

    @Test
    void aStageDoesNotFollowAMilestone() {
        assertThat(story(commit("green: a", "1-till"), stage("milestone/1-till", "green: a1-till")).milestones())
                .extracting(Milestone::followed).containsExactly(false);
    }

    @Test
    void aMergeThatTakesSomethingFromAStageFollows() {
        Commit taking = new Commit("m", "taken", List.of("green: a1-till", "milestone/1-till"), "m", "", Map.of());
        Commit stage = stage("milestone/1-till", "green: a1-till");
        assertThat(story(commit("green: a", "1-till"), stage, taking).milestones())
                .extracting(Milestone::followed).containsExactly(true);
    }

    @Test
    void whatIsToldOnAMilestonesLastStageComesAfterIt() {
        Commit fix = new Commit("fix", "tree", List.of("milestone/1-till"), "red: fix", "",
                Map.of("Milestone", List.of("1-till")));
        Story story = story(commit("green: a", "1-till"), stage("milestone/1-till", "green: a1-till"), fix);
        assertThat(story.milestones()).extracting(Milestone::end, Milestone::followed)
                .containsExactly(tuple(story.steps().getFirst().commit(), true));
        assertThat(story.after(story.milestones().iterator().next())).extracting(Step::commit).containsExactly(fix);
    }

    @Test
    void aStageIsInPlaceOnItsMilestonesEdgeOrOnAStageThatIs() {
        assertThat(story(opening("shoppers pay", "1-till"), commit("green: shoppers pay", "1-till"),
                stage("start/1-till", "red: shoppers pay1-till"), stage("milestone/1-till", "red: shoppers pay1-till"),
                stage("newer", "start/1-till", "start/1-till"), stage("other", "milestone/1-till", "newer"))
                .steps().stream().flatMap(step -> step.stage().stream())).extracting(Stage::inPlace)
                .containsExactly(true, false, true, false);
    }

    @Test
    void marksTheNewestStageOrElseTheWalk() {
        Commit newer = stage("newer", "start/1-till", "start/1-till");
        List<Commit> commits = List.of(opening("a day", "1-till"), stage("start/1-till", "red: a day1-till"), newer,
                commit("green: a day", "1-till"), commit("docs", ""), red("a", "2-cart"));
        assertThat(Mark.in(Story.of(commits), commits)).extracting(Mark::name, Mark::commit, Mark::isStart)
                .containsExactly(tuple("start/1-till", newer, true), tuple("milestone/1-till", commits.get(3), false),
                tuple("start/2-cart", commits.get(5), true));
    }

    @Test
    void findsWhatIsMendedAfterAMilestone() {
        Story story = story(red("a", "1-till"), commit("green: a", "1-till"), commit("merge", ""), red("fix", "1-till"),
                commit("docs", "1-till"), red("b", "2-cart"), commit("refactor: sums", "1-till"));
        assertThat(story.after(story.milestones().iterator().next())).extracting(Step::behaviour)
                .containsExactly("fix", "sums");
    }

    private static Commit stage(String name, String parent) {
        return stage(name, name, parent);
    }

    private static Commit stage(String id, String name, String parent) {
        return new Commit(id, "stage's tree", List.of(parent), "a stage", "", Map.of("Stage", List.of(name)));
    }

    private static Commit stageMerge(String id, String stage) {
        return new Commit(id, "tree", List.of("red: a1-till", stage), "merge", "", Map.of());
    }

    private static Story story(Commit... oldestFirst) {
        return Story.of(List.of(oldestFirst));
    }

    private static Commit red(String behaviour, String slug) {
        return commit("red: " + behaviour, slug, "shop.TillTest#adds");
    }

    private static Commit opening(String behaviour, String slug) {
        return commit("red: " + behaviour, slug, "features/" + slug + ".feature");
    }

    private static Commit commit(String subject, String slug, String... tests) {
        return new Commit(subject + slug, "tree", List.of(), subject, "", Map.of(
                "Milestone", Stream.of(slug).filter(it -> !it.isEmpty()).toList(), "Test", List.of(tests)));
    }
}
