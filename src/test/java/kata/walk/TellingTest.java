package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kata.proof.Reason;
import kata.story.StepKind;
import org.junit.jupiter.api.Test;

class TellingTest extends ShopTest {

    private static final StepWords NONE = Shop.NO_WORDS;

    @Test
    void aRedTellsWhatItsTestSays() {
        shop.tests("exists", "adds up: expected 3");
        assertThat(shop.tell(StepKind.RED, "adds up")).isInstanceOfSatisfying(Answer.Committed.class, committed -> {
            assertThat(committed.number()).isOne();
            assertThat(committed.left()).isZero();
        });
        assertThat(shop.ask("log", "-1", "--format=%B")).isEqualTo("""
                red: adds up

                It must, for nobody else would do it.

                Milestone: 1-till
                Test: shop.TillTest#adds_up
                Fails-with: expected 3
                But-was: 0""");
        assertThat(shop.ask("status", "--porcelain")).isEmpty();
        assertThat(shop.ask("symbolic-ref", "HEAD")).isEqualTo("refs/heads/mine");
    }

    @Test
    void aGreenSaysTheSameAsItsRed() {
        shop.red().green();
        assertThat(shop.ask("log", "-1", "--format=%s")).isEqualTo("green: adds up");
        assertThat(Walk.of(shop.git()).waiting()).isEmpty();
    }

    @Test
    void aRefactoringAndAPinAreSteps() {
        shop.red().green().program("the till always adds up").tell(StepKind.REFACTOR, "says always");
        shop.tests("exists", "adds up: expected 3", "opens").tell(StepKind.PIN, "opens");
        assertThat(Walk.of(shop.git()).steps()).extracting(step -> step.kind())
                .containsExactly(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR, StepKind.PIN);
        assertThat(Walk.of(shop.git()).count(StepKind.GREEN)).isOne();
    }

    @Test
    void whatIsNoneIsRefusedAndNothingChanges() {
        String before = shop.ask("rev-parse", "HEAD");
        shop.tests("exists", "opens");
        assertRefused(shop.tell(StepKind.RED, "opens"), Reason.RED_BUT_PASSES, "shop.TillTest#opens passed");
        shop.tests("exists: gone");
        assertRefused(shop.tell(StepKind.RED, "opens"), Reason.FAILS,
                "shop.TillTest#exists failed with AssertionError: gone");
        shop.tests("exists", "", "").program("X");
        assertRefused(shop.tell(StepKind.RED, "opens"), Reason.DOES_NOT_COMPILE, "Till.java:1: X");
        shop.tests("exists").program("more");
        assertRefused(shop.tell(StepKind.RED, "opens"), Reason.RED_ADDS_NO_TEST, "no test is new, and none fails");
        assertThat(shop.ask("rev-parse", "HEAD")).isEqualTo(before);
        assertThat(shop.ask("status", "--porcelain")).isEqualTo(" M src/main/java/shop/Till.java");
    }

    @Test
    void aGreenThatTouchesATestIsRefused() {
        shop.red().program("adds up").tests("exists", "adds up: expected 4");
        assertRefused(shop.tell(StepKind.GREEN, (String) null), Reason.GREEN_TOUCHES_TESTS,
                "it changes src/test/java/shop/TillTest.java");
    }

    @Test
    void nothingElsePassesWhileARedWaits() {
        String red = shop.red().ask("rev-parse", "--short=7", "HEAD");
        shop.program("the till adds up");
        assertRefused(shop.tell(StepKind.REFACTOR, "adds up"), Reason.RED_LEFT_RED,
                red + " red: adds up waits for its green");
        shop.tests("exists", "adds up", "opens");
        assertRefused(shop.tell(StepKind.PIN, "opens"), Reason.RED_LEFT_RED, red);
        assertThat(shop.ask("rev-parse", "--short=7", "HEAD")).isEqualTo(red);
    }

    @Test
    void aRedThatWasAMistakeIsTakenBackAndPinned() {
        shop.red().tests("exists", "adds up");
        assertRefused(shop.mend(NONE), Reason.RED_BUT_PASSES, "shop.TillTest#adds_up passed");
        shop.ask("reset", "-q", "HEAD~1");
        assertThat(shop.tell(StepKind.PIN, "adds up")).isInstanceOf(Answer.Committed.class);
    }

    @Test
    void aGreenWithoutARedHasNothingToSay() {
        shop.program("adds up");
        assertNotNow(() -> shop.tell(StepKind.GREEN, NONE), "no red waits for a green");
        assertNotNow(() -> shop.tell(StepKind.REFACTOR, NONE), "say what it is about: ./kata refactor");
    }

    @Test
    void takesOnlyWhatIsStagedIfSomethingIs() {
        shop.tests("exists", "adds up: expected 3").ask("add", "--all");
        shop.write("README.md", "later\n").write("notes.txt", "mine\n");
        assertThat(shop.tell(StepKind.RED, "adds up")).isInstanceOfSatisfying(Answer.Committed.class, committed ->
                assertThat(committed.left()).isEqualTo(2));
        assertThat(shop.ask("status", "--porcelain")).isEqualTo(" M README.md\n?? notes.txt");
    }

    @Test
    void nothingToTellIsNoStep() {
        assertNotNow(() -> shop.tell(StepKind.RED, "adds up"), "nothing has changed");
    }

    @Test
    void tellsNothingOnMainOrOnNoBranch() {
        shop.program("more").ask("checkout", "-q", "--detach");
        assertNotNow(() -> shop.tell(StepKind.REFACTOR, "more"), "you are on no branch");
        shop.ask("checkout", "-q", "-b", "main");
        assertNotNow(() -> shop.tell(StepKind.REFACTOR, "more"), "on main the story is told already");
    }

    @Test
    void tellsNothingInTheMiddleOfAMerge() {
        shop.ask("checkout", "-q", "-b", "other");
        shop.program("theirs").ask("commit", "-qam", "other");
        shop.ask("checkout", "-q", "mine");
        shop.program("ours").ask("commit", "-qam", "own");
        assertThatThrownBy(() -> shop.git().ask("merge", "-q", "other")).isNotNull();
        assertNotNow(() -> shop.tell(StepKind.REFACTOR, "more"), "git is in the middle of a merge");
        shop.ask("update-ref", "-d", "MERGE_HEAD");
        assertNotNow(() -> shop.tell(StepKind.REFACTOR, "more"), "git has conflicts");
    }

    @Test
    void tellsNothingWhereNoMilestoneHasBegun() {
        shop.ask("checkout", "-q", "-B", "mine", "HEAD~2");
        shop.program("more");
        assertNotNow(() -> shop.tell(StepKind.REFACTOR, "more"), "no milestone has begun here");
    }

    @Test
    void mendsTheNewestStep() {
        shop.red();
        String first = shop.ask("rev-parse", "HEAD");
        shop.tests("exists", "adds up: expected 4");
        assertThat(shop.mend(NONE)).isInstanceOf(Answer.Committed.class);
        assertThat(shop.ask("log", "-1", "--format=%B")).startsWith("red: adds up\n\nIt must, for nobody else")
                .contains("Fails-with: expected 4");
        assertThat(shop.ask("rev-parse", "HEAD^")).isEqualTo(Walk.of(shop.git()).start().id());
        assertThat(shop.ask("rev-parse", "refs/kata/mended/" + first)).isEqualTo(first);
    }

    @Test
    void mendsOnlyWhatIsHers() {
        assertNotNow(() -> shop.mend(NONE), "the newest commit is no step of yours");
        shop.red();
        shop.homeGit().ask("fetch", "-q", shop.folder.toString(), "mine");
        shop.homeGit().ask("update-ref", "refs/heads/main", "FETCH_HEAD");
        assertNotNow(() -> shop.mend(NONE), shop.ask("rev-parse", "HEAD").substring(0, 7) + " is in main");
    }

    @Test
    void whatIsMendedIsJudgedAnew() {
        shop.red().tests("exists", "adds up");
        assertRefused(shop.mend(NONE), Reason.RED_BUT_PASSES, "shop.TillTest#adds_up passed");
        shop.tests("exists", "adds up: expected 5").write("README.md", "long\n".repeat(70));
        assertRefused(shop.mend(NONE), Reason.RED_TOO_LONG, "it changes");
        assertThat(shop.mend(new StepWords(Optional.empty(), Optional.empty(), Optional.of("the readme"))))
                .isInstanceOf(Answer.Committed.class);
        assertThat(shop.ask("log", "-1", "--format=%B")).endsWith("Why-long: the readme");
    }

    @Test
    void saysSoWhenGitKnowsNoName() {
        shop.red().program("adds up");
        shop.ask("config", "user.name", "");
        assertNotNow(() -> shop.tell(StepKind.GREEN, (String) null), "git does not know in whose name to commit");
    }

    private static void assertRefused(Answer answer, Reason reason, String evidence) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.why().reason()).isEqualTo(reason);
            assertThat(refused.why().evidence()).startsWith(evidence);
        });
    }

    private static void assertNotNow(Runnable what, String message) {
        assertThatThrownBy(what::run).isInstanceOf(NotNow.class).hasMessageStartingWith(message);
    }
}
