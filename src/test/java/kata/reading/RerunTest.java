package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.Repository;
import kata.git.Git;
import kata.git.Trees;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RerunTest {

    private static final String TEST = "src/test/java/shop/TillTest.java";
    private static final String HEAD = "package shop;\nimport org.junit.jupiter.api.Test;\nclass TillTest {\n";

    @TempDir
    private static Path directory;
    private static Reference reference;

    @BeforeAll
    static void tell() {
        Repository repository = Repository.in(directory)
                .write(TEST, HEAD + "@Test void one() { throw new AssertionError(\"\\nexpected: 1\\n\\n but was: 2  \\n\"); }"
                        + "\n@Test void two() { throw new AssertionError(\"a\\n\".repeat(40)); }\n}\n")
                .commit("red: one", "Milestone: 1-till", "Test: shop.TillTest#one")
                .commit("red: both", "Milestone: 1-till", "Test: shop.TillTest#one", "Test: shop.TillTest#two")
                .write(TEST, HEAD + "oops")
                .commit("red: broken", "Milestone: 1-till", "Test: shop.TillTest#one")
                .write(TEST, HEAD + "@Test void one() { Runtime.getRuntime().halt(3); }\n}\n")
                .commit("red: lost", "Milestone: 1-till", "Test: shop.TillTest#one");
        reference = Reference.of(Git.in(repository.directory()));
    }

    @Test
    void saysAllThatATestSays() {
        assertThat(run("1.1")).containsExactly("expected: 1", " but was: 2");
    }

    @Test
    void saysWhichOfSeveralTestsSaysWhat() {
        assertThat(run("1.2")).hasSize(31).contains("one:", "expected: 1", "two:", "a").endsWith("...");
    }

    @Test
    void saysWhyThereIsNothingToHear() {
        assertThat(run("1.3")).singleElement().asString().contains("TillTest.java:4");
        assertThat(run("1.4")).containsExactly("its JVM ended early, with exit code 3");
    }

    @Test
    void keepsWhatItHasHeardInAFile() {
        KeptFailures failures = KeptFailures.none();
        failures.put(step("1.1"), List.of("expected: 1", "", " but was: 2"));
        failures.put(step("1.2"), List.of("a"));
        assertThat(failures.text()).isEqualTo("== 1.1 %s\n    expected: 1\n\n     but was: 2\n== 1.2 %s\n    a\n"
                .formatted(step("1.1").step().commit().shortId(), step("1.2").step().commit().shortId()));
        assertThat(KeptFailures.read(failures.text()).of(step("1.1"))).containsExactly("expected: 1", "",
                " but was: 2");
        assertThat(KeptFailures.read(failures.text()).of(step("1.3"))).isEmpty();
    }

    private static List<String> run(String name) {
        try (Trees trees = new Trees(Git.in(directory)); Rerun rerun = new Rerun(trees)) {
            return rerun.of(step(name));
        }
    }

    private static NumberedStep step(String name) {
        return reference.step(name).orElseThrow();
    }
}
