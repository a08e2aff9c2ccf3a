package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kata.Repository;
import kata.git.Git;
import kata.git.Trees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkersTest {

    @TempDir
    private Path directory;
    private Repository repository;
    private Trees trees;

    @BeforeEach
    void open() {
        repository = Repository.in(directory);
        trees = new Trees(Git.in(directory));
    }

    @AfterEach
    void close() {
        trees.close();
    }

    @Test
    void losesNoMoreThanTheCommitThatEndsItsJvmOrTakesTooLong() {
        String prints = treeWith("System.out.println(\"no result\");");
        String exits = treeWith("System.exit(3);");
        try (Workers workers = new Workers(trees, WorkersTest::limit)) {
            assertThat(workers.of(prints, new Suite.UnitTests()))
                    .isEqualTo(new Outcome.Tested(List.of(new Result.Passed("shop.TillTest#adds"))));
            assertThat(workers.of(exits, new Suite.UnitTests()))
                    .isEqualTo(new Outcome.Lost("its JVM ended early, with exit code 3"));
            assertThat(workers.of(prints, new Suite.Feature("features/1-till.feature")))
                    .isEqualTo(new Outcome.Lost("it was not over after 1 ms"));
        }
    }

    /** No feature can be played in a millisecond. */
    private static Duration limit(Suite suite) {
        return suite instanceof Suite.Feature ? Duration.ofMillis(1) : suite.limit();
    }

    private String treeWith(String statement) {
        repository.write("src/test/java/shop/TillTest.java", """
                package shop;

                class TillTest {
                    @org.junit.jupiter.api.Test void adds() throws Exception { %s }
                }
                """.formatted(statement));
        return repository.commit("a commit").id("HEAD^{tree}");
    }
}
