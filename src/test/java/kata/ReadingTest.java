package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kata.git.Git;
import kata.lights.Light;
import kata.lights.Lights;
import kata.reading.Tale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReadingTest {

    @TempDir
    private Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Tale tale;
    private Path home;

    @BeforeEach
    void tell() throws IOException {
        tale = Tale.in(directory.toRealPath());
        home = tale.directory();
        tale.repository().commit("docs").git("checkout", "--quiet", "main");
    }

    @Test
    void knowsItsCommandsByTheirNames() {
        assertThat(ReadingCommands.addTo(new CommandLine(new TagsCommand(new Workspace(home, Map.of()))),
                new Workspace(home, Map.of())).getSubcommands().keySet())
                .containsExactlyInAnyOrderElementsOf(ReadingCommands.NAMES);
    }

    @Test
    void drawsTheMap() {
        assertThat(kata()).isZero();
        assertThat(out).hasToString("""
                The story: 6 steps in 2 milestones

                   1  A till that counts                       3 scenarios    5 steps
                   2  2-cart                                   0 scenarios    1 step

                Next: ./kata start 1
                All commands: ./kata help
                """);
    }

    @Test
    void listsTheCommandsWhereThereIsNoStory(@TempDir Path elsewhere) {
        Repository.in(elsewhere).commit("skeleton").directory();
        assertThat(kataIn(elsewhere)).isZero();
        assertThat(out.toString()).startsWith("Usage: kata");
    }

    @Test
    void hasNoMapOutsideOfARepository(@TempDir Path elsewhere) {
        assertThat(kataIn(elsewhere)).isEqualTo(2);
        assertThat(err).hasToString("kata: not in a git repository: run it in a clone of Greenroom\n");
    }

    @Test
    void drawsAMapOfAFolderWithoutACommit(@TempDir Path elsewhere) {
        Repository.in(elsewhere).directory();
        assertThat(kataAt(new Workspace(elsewhere, home, Map.of()))).isZero();
        assertThat(out.toString()).endsWith("Next: ./kata start 1\nAll commands: ./kata help\n");
    }

    @Test
    void namesTheFolderWhereOneWorks() {
        Path folder = workFolder();
        commit(folder, "red: is open");
        kata();
        assertThat(out.toString()).contains("""

                Your folders
                    kata-work/1-till                     1 step

                Next: cd kata-work/1-till
                """);
    }

    @Test
    void saysWhereOneIsAndWhatComesNext() {
        Path folder = workFolder();
        assertThat(mapOf(folder)).contains(">  1  A till that counts").contains("5 steps  you are here")
                .contains("You build milestone 1; no step yet.\nNext: ./kata check\n");
        commit(folder, "red: is open");
        assertThat(mapOf(folder)).contains("You build milestone 1; 1 step: 1 red.\nYour last step is red: is open\n"
                + "Next: ./kata green \"is open\"\n");
        commit(folder, "green: is open");
        commit(folder, "what I learned");
        assertThat(mapOf(folder)).contains("Next: ./kata red \"the next behaviour on your test list\"\n");
    }

    @Test
    void saysWhatTheNewestCheckCameTo() throws IOException {
        Path folder = workFolder();
        commit(folder, "pin: is open");
        Git git = Git.in(folder);
        String tree = git.ask("rev-parse", "HEAD^{tree}");
        new Lights(git).add(tree, Light.RED, Duration.ofSeconds(1), Optional.empty(), Map.of("scenarios", "1 of 3"));
        Files.writeString(folder.resolve("pom.xml"), "changed");
        assertThat(mapOf(folder)).contains("1 step: 1 pin; newest check x red, 1 of 3 scenarios pass.")
                .contains("Next: ./kata check --fast\n");
        new Lights(git).add(tree, Light.GREEN, Duration.ofSeconds(1), Optional.empty(), Map.of("scenarios", "3 of 3"));
        tale.repository().git("-C", folder.toString(), "checkout", "--quiet", "pom.xml");
        assertThat(mapOf(folder)).contains("Next: ./kata start 2\n");
    }

    @Test
    void hasNoMilestoneAfterTheLast() {
        Path folder = workFolder("2-cart");
        commit(folder, "pin: rolls");
        new Lights(Git.in(folder)).add(Git.in(folder).ask("rev-parse", "HEAD^{tree}"), Light.GREEN, Duration.ZERO,
                Optional.empty(), Map.of("scenarios", "1 of 1"));
        assertThat(mapOf(folder)).contains("Next: ./kata verify\n");
    }

    @Test
    void listsAMilestone() {
        assertThat(kata("story", "1")).isZero();
        assertThat(out.toString()).contains("    1.3  green    starts at zero\n").doesNotContain("2.1");
    }

    @Test
    void saysWhereItIsToldWhatMadeRoomForAMilestone() {
        tale.repository().on("room");
        String room = tale.repository().commit("refactor: room for a cart", "Milestone: 1-till").id("HEAD");
        tale.repository().write("milestones/3-bag.md", "## Before you begin\n\nAll from `" + room + "` on.\n\n## Last\n")
                .commit("docs").commit("red: a bag", "Milestone: 3-bag", "Test: features/3-bag.feature")
                .git("checkout", "--quiet", "--force", "room");
        tale.repository().git("branch", "--force", "main");
        assertThat(kata("story", "3")).isZero();
        assertThat(out.toString()).endsWith("What made room for it, in 1 step, is told in milestones/3-bag.md.\n");
    }

    @Test
    void listsAllMilestonesOnMain() {
        assertThat(kata("story")).isZero();
        assertThat(out.toString()).contains("    1.3  green    starts at zero\n", "    2.1  red      a cart has wheels\n");
    }

    @Test
    void listsTheMilestoneThatOneReads() {
        kata("at", "1.3");
        out.getBuffer().setLength(0);
        assertThat(kataAt(new Workspace(home.resolve("kata-work/story"), home, Map.of()), "story")).isZero();
        assertThat(out.toString()).contains(">   1.3  green    starts at zero\n").doesNotContain("2.1");
    }

    @Test
    void saysWhichMilestoneItDoesNotKnow() {
        assertThat(kata("story", "7")).isEqualTo(2);
        assertThat(err).hasToString("kata: there is no milestone 7: ./kata lists them\n");
    }

    @Test
    void saysWhichStepItDoesNotKnow() {
        assertThat(kata("show", "1.9")).isEqualTo(2);
        assertThat(kata("show", "7.1")).isEqualTo(2);
        assertThat(kata("show")).isEqualTo(2);
        assertThat(err).hasToString("""
                kata: there is no step 1.9: milestone 1 has 1.1 to 1.5
                kata: there is no step 7.1: ./kata story lists them, as 2.7
                kata: say which step, as in ./kata show 2.7: you are reading none
                """);
    }

    @Test
    void runsARedOnceMoreWhenItIsAsked() {
        assertThat(kata("show", "1.2", "--run")).isZero();
        assertThat(out.toString()).contains("x shop.TillTest#startsAtZero\n", "The tests");
    }

    @Test
    void writesDownWhatTheRedsSay() {
        String known = "== 1.2 " + tale.step("1.2").step().commit().shortId() + "\n    expected: 0\n     but was: 7\n"
                + "== 2.1 " + tale.step("2.1").step().commit().shortId() + "\n    it does not roll\n";
        tale.repository().write("docs/failures.txt", known).commit("docs").directory();
        assertThat(kata("story", "--failures")).isZero();
        assertThat(out).hasToString("wrote docs/failures.txt\n");
        assertThat(home.resolve("docs/failures.txt")).content().isEqualTo(known);
    }

    @Test
    void hearsAgainWhatARedSaysOtherwiseThanItTells() {
        String known = "== 1.2 " + tale.step("1.2").step().commit().shortId() + "\n    expected: 5\n     but was: 7\n";
        tale.repository().write("docs/failures.txt", known).commit("docs").directory();
        assertThat(kata("story", "--failures")).isZero();
        assertThat(home.resolve("docs/failures.txt")).content().doesNotContain("expected: 5");
    }

    @Test
    void keepsAGreenBehindItsRed() {
        assertThat(kata("show", "1.2")).isZero();
        assertThat(out.toString()).contains("1.2  red  starts at zero")
                .endsWith("\nWhat is the least that would pass? ./kata show 1.2 --green shows 1.3.\n")
                .doesNotContain("int zero");
    }

    @Test
    void keepsAGreenThatIsAskedForByItsNumber() {
        assertThat(kata("show", "1.3")).isZero();
        assertThat(out.toString()).contains("It answers 1.2, red: starts at zero.")
                .endsWith("\nWhat is the least that would pass? ./kata show 1.3 --green shows 1.3.\n");
    }

    @Test
    void showsAGreenWhenItIsAsked() {
        assertThat(kata("show", "1.2", "--green")).isZero();
        assertThat(out.toString()).contains("\n1.3  green  starts at zero\n\n  Fake it.\n", "+        int zero = 0;");
        out.getBuffer().setLength(0);
        assertThat(kata("show", "1.3", "--green")).isZero();
        assertThat(out.toString()).contains("but was: 7\n\n  Fake it.\n", "+        int zero = 0;");
    }

    @Test
    void showsAGreenAfterEnter() {
        assertThat(show(reader(true), "1.2")).contains("What is the least that would pass? Enter shows 1.3. ",
                "+        int zero = 0;");
        assertThat(show(reader(false), "1.2")).endsWith("Enter shows 1.3. ");
    }

    @Test
    void hidesNothingBehindAnythingElse() {
        assertThat(show(reader(true), "1.4")).doesNotContain("the least");
        assertThat(show(reader(true), "1.1")).doesNotContain("the least");
    }

    @Test
    void goesToAStepInAFolderOfItsOwn() {
        assertThat(kata("at", "1.2")).isZero();
        assertThat(out).hasToString("""
                1.2  red  starts at zero
                  of 5 steps; its files are in kata-work/story
                  ./kata show tells it, ./kata next goes on
                """);
        assertThat(home.resolve("kata-work/story/src/main/java/shop/Till.java")).content().contains("soon");
        assertThat(tale.repository().git("branch", "--list")).isEqualTo("* main");
    }

    @Test
    void goesOnAndBackAndSaysWhereItIs() {
        kata("at", "1.5");
        assertThat(kata("next")).isZero();
        assertThat(out.toString()).contains("2.1  red  a cart has wheels\n");
        assertThat(kata("next")).isEqualTo(2);
        assertThat(kata("back")).isZero();
        out.getBuffer().setLength(0);
        assertThat(kata("where")).isZero();
        assertThat(out.toString()).startsWith("1.5  pin  stays at zero\n");
        assertThat(kata("at", "1.1")).isZero();
        assertThat(kata("back")).isEqualTo(2);
        assertThat(err).hasToString("""
                kata: 2.1 is the last step of the story
                kata: 1.1 is the first step of the story
                """);
    }

    @Test
    void speaksOfThisFolderInIt() {
        kata("at", "1.2");
        out.getBuffer().setLength(0);
        assertThat(kataAt(new Workspace(home.resolve("kata-work/story"), home, Map.of()), "next")).isZero();
        assertThat(out).hasToString("""
                1.3  green  starts at zero
                  of 5 steps; its files are in this folder
                  ../../kata show tells it, ../../kata next goes on
                """);
        out.getBuffer().setLength(0);
        assertThat(kataAt(new Workspace(home.resolve("kata-work/story"), home, Map.of()))).isZero();
        assertThat(out.toString()).contains("You read step 1.3, green: starts at zero\nNext: ../../kata next\n");
        out.getBuffer().setLength(0);
        assertThat(kata()).isZero();
        assertThat(out.toString()).contains("    kata-work/story                      you read step 1.3\n",
                "Next: cd kata-work/story\n");
    }

    @Test
    void hasNowhereToGoOnFromAtFirst() {
        assertThat(kata("next")).isEqualTo(2);
        assertThat(kata("where")).isEqualTo(2);
        assertThat(err).hasToString("kata: you are reading no step yet: ./kata at 2.1 begins\n".repeat(2));
    }

    @Test
    void saysWhatItCannotWrite() throws IOException {
        Files.writeString(home.resolve("kata-work"), "a file where a directory should be");
        assertThat(kata("at", "1.2")).isEqualTo(2);
        assertThat(err).hasToString("kata: a file cannot be read or written, " + home.resolve("kata-work")
                + ": is the folder writable, and is there room on the disk?\n");
    }

    @Test
    void neverMovesAFolderWithChanges() throws IOException {
        kata("at", "1.2");
        Files.writeString(home.resolve("kata-work/story/mine.txt"), "mine");
        assertThat(kata("next")).isEqualTo(2);
        assertThat(err).hasToString("kata: kata-work/story has changes that are not committed: "
                + "git stash --include-untracked, there, puts them away\n");
        assertThat(home.resolve("kata-work/story/mine.txt")).content().isEqualTo("mine");
    }

    @Test
    void neverLeavesACommitBehindThatNothingKeeps() {
        kata("at", "1.2");
        Path folder = home.resolve("kata-work/story");
        commit(folder, "mine");
        assertThat(kata("at", "1.3")).isEqualTo(2);
        assertThat(kata("next")).isEqualTo(2);
        assertThat(err).hasToString("kata: kata-work/story has a commit of your own: git branch mine, there, keeps it\n"
                + "kata: kata-work/story is at no step: ./kata at 2.1 takes it to one\n");
        tale.repository().git("-C", folder.toString(), "branch", "mine");
        assertThat(kata("at", "1.3")).isZero();
    }

    @Test
    void fetchesAStepThatTheFolderDoesNotHaveYet() {
        kata("at", "1.2");
        tale.repository().commit("red: a shop opens", "Milestone: 3-shop").directory();
        assertThat(kata("at", "3.1")).isZero();
        assertThat(out.toString()).contains("3.1  red  a shop opens\n");
    }

    private Path workFolder() {
        return workFolder("1-till");
    }

    /** A clone at a stage, without main. */
    private Path workFolder(String slug) {
        Path folder = home.resolve("kata-work").resolve(slug);
        tale.repository().git("clone", "--quiet", home.toString(), folder.toString());
        tale.repository().git("-C", folder.toString(), "checkout", "--quiet", "-b", "mine",
                slug.equals("1-till") ? "main~8" : "main");
        commit(folder, "The start is whole\n\nStage: start/" + slug);
        return folder;
    }

    private void commit(Path folder, String message) {
        tale.repository().git("-C", folder.toString(), "-c", "user.name=A", "-c", "user.email=a@example.org", "commit",
                "--quiet", "--allow-empty", "-m", message);
    }

    private String mapOf(Path folder) {
        out.getBuffer().setLength(0);
        assertThat(kataAt(new Workspace(folder, home, Map.of()))).isZero();
        return out.toString();
    }

    private String show(Reader reader, String step) {
        out.getBuffer().setLength(0);
        assertThat(new CommandLine(new ShowCommand(new Workspace(home, Map.of()), reader))
                .setOut(new PrintWriter(out, true)).execute(step)).isZero();
        return out.toString();
    }

    private static Reader reader(boolean goesOn) {
        return new Reader() {

            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public boolean goesOn() {
                return goesOn;
            }
        };
    }

    private int kata(String... arguments) {
        return kataIn(home, arguments);
    }

    private int kataIn(Path workspace, String... arguments) {
        return kataAt(new Workspace(workspace, Map.of()), arguments);
    }

    private int kataAt(Workspace workspace, String... arguments) {
        return Main.run(workspace, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
