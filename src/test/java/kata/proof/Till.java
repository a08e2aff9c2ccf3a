package kata.proof;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kata.Repository;
import kata.evidence.Evidence;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.replay.Replay;
import kata.story.Story;

/** The story of a till: a repository in which an honest red is one commit away. */
final class Till {

    static final String MILESTONE = "Milestone: 1-till";
    static final String TEST = "Test: shop.TillTest#startsAtZero";
    static final String MESSAGE = "Fails-with: expected 0";

    private final Repository repository;

    private Till(Repository repository) {
        this.repository = repository;
    }

    /** A till that opens its milestone with a feature, and has one test, which passes. */
    static Till in(Path directory) {
        return in(directory, "Rules: usual");
    }

    /** The same under the stricter rules. */
    static Till strictlyIn(Path directory) {
        return in(directory, "Rules: strict");
    }

    private static Till in(Path directory, String rules) {
        Repository repository = Repository.in(directory);
        Till till = new Till(repository);
        till.program("int total() { return -1; }").test("@Test void exists() { new Till(); }");
        repository.commit("skeleton", rules);
        repository.write("features/1-till.feature", "Feature: Till\n  Scenario: A day\n    Then the till is open\n");
        repository.commit("red: shoppers pay", MILESTONE, "Test: features/1-till.feature", "Fails-with: it is shut");
        return till;
    }

    Repository repository() {
        return repository;
    }

    Till program(String body) {
        repository.write("src/main/java/shop/Till.java", "package shop;\n\nclass Till {\n    " + body + "\n}\n");
        return this;
    }

    Till test(String... bodies) {
        return testIn("shop", "TillTest", bodies);
    }

    Till testIn(String room, String name, String... bodies) {
        repository.write("src/test/java/" + room.replace('.', '/') + "/" + name + ".java",
                "package " + room + ";\n\nimport org.junit.jupiter.api.*;\n\nclass " + name + " {\n    "
                        + String.join("\n    ", bodies) + "\n}\n");
        return this;
    }

    /** The test that the till does not pass yet. */
    Till testOfZero() {
        return test(exists(), zero());
    }

    static String exists() {
        return "@Test void exists() { new Till(); }";
    }

    static String zero() {
        return "@Test void startsAtZero() { "
                + "if (new Till().total() != 0) throw new AssertionError(\"\\n expected 0 \\n\"); }";
    }

    /** The honest red, for what comes after it. */
    Till red() {
        testOfZero().repository.commit("red: starts at zero\n\nNobody has paid yet, so nothing is in it.", MILESTONE, TEST, MESSAGE);
        return this;
    }

    /** The honest red and its green. */
    Till green() {
        red().program("int total() { return 0; }").repository.commit("green: starts at zero", MILESTONE);
        return this;
    }

    /** A green with a body. */
    Till greenThatTeaches() {
        red().program("int total() { return 0; }").repository
                .commit("green: starts at zero\n\nNobody has paid yet, so nothing is in it.", MILESTONE);
        return this;
    }

    /** Steps of which only the kind matters. */
    Till steps(String kind, int count) {
        IntStream.range(0, count).forEach(i -> repository.commit(kind + ": step " + i + "\n\nNobody has paid yet, so nothing is in it.", MILESTONE));
        return this;
    }

    /** What is said of a commit. */
    Verdict verdict(String revision, Function<Trees, Replay> replay) {
        return verdict(revision, replay, Evidence.none());
    }

    /** What is said of a commit when this is found out about it. */
    Verdict verdict(String revision, Function<Trees, Replay> replay, Evidence evidence) {
        Set<String> commit = Set.of(repository.id(revision));
        Git git = Git.in(repository.directory());
        Story story = Story.of(new History(git).behind("HEAD"));
        try (Trees trees = new Trees(git)) {
            return new Verification(story, trees, Replays.of(replay.apply(trees)), evidence, Ledger.none()).run(commit, 1, judged -> { })
                    .stream().map(Judged::verdict).reduce(new Verdict.Proven(), (before, last) -> last);
        }
    }
}
