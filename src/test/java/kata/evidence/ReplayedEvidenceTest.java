package kata.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.Repository;
import kata.git.Commit;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.replay.KnownResults;
import kata.replay.QuickReplay;
import kata.replay.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speaks against the steps of a real small repository. */
class ReplayedEvidenceTest {

    @TempDir
    private Path directory;

    @Test
    void speaksForThemselves() {
        Repository repository = Repository.in(directory);
        till(repository, "int total() { return 0; }").commit("skeleton");
        test(repository, "@Test void adds() { new Till().total(); }").commit("red: adds");
        till(repository, "int total() {\n return 2;\n}").commit("green: adds");
        till(repository, "int total() { return 3; }").commit("refactor: three");
        test(repository, "@Test void totals() { if (new Till().total() != 2) throw new AssertionError(\"2\"); }")
                .commit("pin: totals");
        repository.write("src/main/java/shop/Till.java", "no Java").commit("green: broken");
        Git git = Git.in(repository.directory());
        List<Commit> all = new History(git).behind("HEAD");
        try (Trees trees = new Trees(git); Workers workers = new Workers(trees)) {
            Evidence evidence = new ReplayedEvidence(git, new QuickReplay(trees, workers, KnownResults.none()));
            assertThat(evidence.againstGreen(all.get(1), all.get(2), List.of("shop.TillTest")))
                    .hasValueSatisfying(told -> assertThat(told)
                            .startsWith("a small change to its new lines goes unnoticed: Till line 3, \"return 2;\": no test "
                                    + "notices when total returns 0 instead"));
            assertThat(evidence.againstRefactoring(all.get(2), all.get(3), all.subList(4, 6)))
                    .contains("the later test shop.TillTest#totals passes before, and [fails (0)] after");
            assertThat(evidence.againstRefactoring(all.get(0), all.get(1), all.subList(4, 6))).isEmpty();
            assertThat(evidence.againstGreen(all.get(4), all.get(5), List.of())).isEmpty();
            assertThat(evidence.againstRefactoring(all.get(4), all.get(5), List.of())).isEmpty();
        }
    }

    private static Repository till(Repository repository, String body) {
        return repository.write("src/main/java/shop/Till.java", "package shop;\nclass Till { " + body + " }\n");
    }

    private static Repository test(Repository repository, String body) {
        return repository.write("src/test/java/shop/TillTest.java",
                "package shop;\nimport org.junit.jupiter.api.Test;\nclass TillTest { " + body + " }\n");
    }
}
