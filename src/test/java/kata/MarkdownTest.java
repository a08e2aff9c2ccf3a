package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kata.docs.Documents;
import kata.git.Git;
import kata.git.GitFailed;
import kata.reading.KeptFailures;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a document types what it says: so that has to be there. */
class MarkdownTest {

    @TempDir
    private Path directory;

    @Test
    void namesOnlyWhatIsThere() throws IOException {
        Path top = Path.of("").toAbsolutePath();
        assertThat(unknownIn(top, story(top))).isEmpty();
    }

    @Test
    void theFailuresThatAreKeptAreThoseThatTheStepsTell() throws IOException {
        Path top = Path.of("").toAbsolutePath();
        KeptFailures kept = KeptFailures.read(Files.readString(top.resolve(KeptFailures.FILE)));
        assertThat(story(top).chapters().stream().flatMap(chapter -> chapter.steps().stream())
                .filter(step -> !kept.of(step).isEmpty() && !kept.agree(step)).map(NumberedStep::name))
                .as("steps of which docs/failures.txt tells another failure: ./kata story --failures writes it anew")
                .isEmpty();
    }

    @Test
    void saysWhereSomethingIsNamedThatIsNotThereAndWhatIsNearest() throws IOException {
        Repository repository = Repository.in(directory)
                .commit("red: starts at zero", "Milestone: 1-till", "Test: T#t", "Fails-with: expected: 0")
                .commit("green: starts at zero", "Milestone: 1-till").commit("docs");
        Files.createDirectories(directory.resolve("src/kata"));
        Files.writeString(directory.resolve("src/kata/Till.java"), "record Till() { void opens() { } }");
        Files.createDirectories(directory.resolve("milestones"));
        Files.writeString(directory.resolve("milestones/1-till.md"), """
                # The till
                Fine: 1.2 `green: starts at
                zero`, `./kata show 1.1`, `./kata verify --all main..HEAD`, `StringBuilder`, [this](#the-till), `src/*/*`.
                `./kata verfy`, `./kata verify --al`, `./greenroom server --send-part 1`, `--bin ADDRESS`
                1.2 `red: starts at zero`, 1.3, `./kata show 1.9`, `red: starts at one`
                `src/kata/Tull.java`, `1-tull.md`, `kata.Tull#opens`, `kata.Till#open`, [that](#the-tull), [x](1-tall.md)

                ```
                ./kata tagz      makes them
                ```

                ```
                expected: 1
                ```
                That is step 1.1.
                """);
        assertThat(unknownIn(directory, Reference.of(Git.in(repository.directory())))).containsExactly(
                "milestones/1-till.md:4: there is no command ./kata verfy; the nearest is verify",
                "milestones/1-till.md:4: there is no option --al of ./kata verify; the nearest is --all",
                "milestones/1-till.md:4: there is no option --send-part of ./greenroom server; the nearest is --send-port",
                "milestones/1-till.md:4: there is no option --bin; the nearest is --bind",
                "milestones/1-till.md:5: there is no step 1.2 `red: starts at zero`; the nearest is 1.1 red: starts at zero",
                "milestones/1-till.md:5: there is no step 1.3; the nearest is 1.1",
                "milestones/1-till.md:5: there is no step 1.9; the nearest is 1.1",
                "milestones/1-till.md:5: there is no step `red: starts at one`; the nearest is red: starts at zero",
                "milestones/1-till.md:6: there is no file src/kata/Tull.java; the nearest is src/kata/Till.java",
                "milestones/1-till.md:6: there is no file 1-tull.md; the nearest is 1-till.md",
                "milestones/1-till.md:6: there is no type Tull; the nearest is Till",
                "milestones/1-till.md:6: there is no method Till.open; the nearest is opens",
                "milestones/1-till.md:6: there is no heading #the-tull; the nearest is the-till",
                "milestones/1-till.md:6: there is no file milestones/1-tall.md; the nearest is milestones/1-till.md",
                "milestones/1-till.md:9: there is no command ./kata tagz; the nearest is tags",
                "milestones/1-till.md:13: there is no such failure of step 1.1; the nearest is expected: 0");
    }

    private static Reference story(Path top) {
        try {
            Git git = Git.in(top);
            assumeFalse(git.isShallow(), "the story is not all there");
            return Reference.of(git);
        } catch (GitFailed e) {
            assumeFalse(true, e.getMessage());
            throw e;
        }
    }

    private static List<String> unknownIn(Path top, Reference reference) throws IOException {
        return new Documents(top, reference, Main.commands(new Workspace(top, Map.of()))).unknown();
    }
}
