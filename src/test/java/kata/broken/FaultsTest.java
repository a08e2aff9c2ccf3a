package kata.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kata.Repository;
import kata.files.Directory;
import kata.git.Git;
import kata.git.Overlay;
import kata.git.Trees;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.replay.Result;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import kata.replay.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    private static final String FEATURE =
            "Feature: Till\n  Scenario: Empty\n    Then it is open\n  Scenario: Full\n    Then it is shut\n";

    @TempDir
    private Path directory;
    @TempDir
    private Path broken;
    private final List<Suite> played = new ArrayList<>();
    private Git git;
    private Trees trees;

    @BeforeEach
    void begin() {
        Repository repository = Repository.in(directory).write("features/1-till.feature", FEATURE)
                .write("src/main/java/Till.java", "class Till { }").commit("a till");
        git = Git.in(repository.directory());
        trees = new Trees(git);
    }

    @Test
    void laysABrokenFileOverTheProgram() {
        fault("rings", "x Full\n");
        List<String> tills = new ArrayList<>();

        faults((tree, suite) -> {
            tills.add(trees.text(trees.files(tree).get("src/main/java/Till.java")));
            return failed("Full", "It rings.");
        }).play(Fault.in(broken).getFirst());

        assertThat(tills).containsExactly("class Till { broken }");
    }

    @Test
    void playsTheScenarioThatIsToldFirst() {
        fault("rings", "x Full\n");

        play("It rings.");

        assertThat(played).containsExactly(new Suite.Scenarios("features/1-till.feature", List.of(4), true));
    }

    @Test
    void playsAllUntilOneFailsIfNoneIsTold() {
        fault("rings", "");

        play("It rings.");

        assertThat(played).containsExactly(new Suite.Scenarios("features/1-till.feature", List.of(2, 4), true));
    }

    @Test
    void isContentWithTheGoldenText() {
        fault("rings", "x Full\n  > Then it is shut\n\n  It rings.\n");

        assertThat(play("It rings.").isAsExpected()).isTrue();
    }

    @Test
    void saysTheFirstLineThatIsToldOtherwise() {
        fault("rings", "x Full\n  > Then it is shut\n\n  It sings.\n");

        assertThat(play("It rings.").isAsExpected()).isFalse();
        assertThat(play("It rings.").difference()).isEqualTo("line 4 should be “It sings.”, and is “It rings.”");
    }

    @Test
    void saysWhatIsMissingAtTheEnd() {
        fault("rings", "x Full\n  > Then it is shut\n\n  It rings.\n  Look at: Till\n");

        assertThat(play("It rings.").difference()).isEqualTo("line 5 should be “Look at: Till”, and is “”");
    }

    @Test
    void keepsWhatIsToldNow() {
        fault("rings", "x Full\n");

        play("It rings at [12:59].").keep();

        assertThat(Fault.in(broken).getFirst().expected())
                .isEqualTo("x Full\n  > Then it is shut\n\n  It rings at [<time>].\n");
        assertThat(Fault.in(broken)).extracting(Fault::toString).containsExactly("1-till/rings");
    }

    @Test
    void aFaultThatIsNotFoundIsNoGoldenText() {
        fault("rings", "x Full\n");

        assertThat(faults((tree, suite) -> new Outcome.Tested(List.of(new Result.Passed("Full"))))
                .play(Fault.in(broken).getFirst()).isAsExpected()).isFalse();
    }

    @Test
    void saysWhatDoesNotCompileOrComesToNoEnd() {
        fault("rings", "x Full\n");
        Fault fault = Fault.in(broken).getFirst();

        assertThat(faults((tree, suite) -> new Outcome.Broken("';' expected")).play(fault).told())
                .isEqualTo("it does not compile: ';' expected\n");
        assertThat(faults((tree, suite) -> new Outcome.Lost("it hangs")).play(fault).told()).isEqualTo("it hangs\n");
    }

    @Test
    void leavesOutWhatDiffersFromRunToRun() {
        assertThat(Masked.text("session\\u001f0123456789abcdef0123456789abcdef, port 34567, port=45678, \\u001f1795275977.559954,"
                + " closes in 59 seconds, msg:98          \\x80\\u0002](GA\\xda"))
                .isEqualTo("session\\u001f<id>, port <port>, port=<port>, \\u001f<time>, closes in <seconds> seconds, "
                        + "msg:<length> <conversation>");
        assertThat(Masked.text("  Expecting actual:\n      40L\n    to be less than:\n      0.5S\n"))
                .isEqualTo("  Expecting actual:\n      <number>\n    to be less than:\n      <duration>\n");
    }

    private void fault(String name, String expected) {
        Directory fault = new Directory(broken.resolve("1-till").resolve(name));
        fault.write("expected.txt", expected.getBytes());
        fault.write("src/main/java/Till.java", "class Till { broken }".getBytes());
        new Directory(broken).write("README.md", new byte[0]);
    }

    private Faults.Found play(String words) {
        return faults((tree, suite) -> {
            played.add(suite);
            return failed("Full", words);
        }).play(Fault.in(broken).getFirst());
    }

    private Faults faults(Replay replay) {
        return new Faults(new Overlay(git), trees, replay, slug -> git.ask("rev-parse", "HEAD^{tree}"));
    }

    private static Outcome failed(String scenario, String words) {
        return new Outcome.Tested(List.of(new Failed(scenario, Cause.ASSERTION, "java.lang.AssertionError", words)));
    }
}
