package kata.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kata.Repository;
import kata.evidence.Evidence;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.Trees;
import kata.reference.Chapter;
import kata.reference.Reference;
import kata.story.StepKind;

/** A home with the story of a till and of a cart, and a learner's folder in it, at the start of the till. */
public final class Shop {

    static final String MILESTONE = "Milestone: 1-till";

    static final StepWords NO_WORDS = new StepWords(Optional.empty(), Optional.empty(), Optional.empty());

    public final Path home;
    public final Path folder;
    private Optional<Git> git = Optional.empty();

    private Shop(Path home) {
        this.home = home;
        folder = home.resolve("kata-work/1-till");
    }

    static Shop in(Path directory) {
        Repository home = Repository.in(directory).write(".gitignore", "target/\n")
                .write("src/main/java/shop/Till.java", "the till\n").write("src/test/java/shop/TillTest.java", "exists\n")
                .write("README.md", "A shop.\n").commit("skeleton")
                .write("features/1-till.feature", "Feature: Till\n  Scenario: A day\n    Then the till is open\n")
                .commit("red: shoppers pay\n\nNobody can pay yet.", MILESTONE, "Test: features/1-till.feature",
                        "Fails-with: it is shut")
                .on("stage").write("milestones/1-till.md", "# Till\n\n## The test list\n\nMoney\n\n- [ ] adds up\n")
                .commit("whole", "Stage: start/1-till").on("main").merge("stage")
                .commit("red: adds up", MILESTONE, "Test: shop.TillTest#adds_up", "Fails-with: expected 3", "But-was: 0")
                .commit("green: adds up", MILESTONE)
                .commit("red: gives change", MILESTONE, "Test: shop.TillTest#gives_change", "Fails-with: expected 2")
                .commit("green: gives change", MILESTONE)
                .write("features/2-cart.feature", "Feature: Cart\n  Scenario: Full\n    Then it is full\n")
                .commit("red: shoppers choose", "Milestone: 2-cart", "Test: features/2-cart.feature",
                        "Fails-with: no cart");
        home.git("config", "user.name", "A. Learner");
        home.git("config", "user.email", "learner@example.org");
        return new Shop(home.directory());
    }

    /** With the learner's folder. */
    public static Shop openIn(Path directory) {
        Shop shop = in(directory);
        new Starting(shop.homeGit()).start(shop.chapter());
        return shop;
    }

    public Git homeGit() {
        return Git.in(home);
    }

    /** The same shop, where it was copied to. */
    Shop at(Path directory) {
        return new Shop(directory);
    }

    public Git git() {
        git = git.or(() -> Optional.of(Git.in(folder)));
        return git.orElseThrow();
    }

    Chapter chapter() {
        return homeChapter("1");
    }

    Chapter homeChapter(String name) {
        return Reference.of(homeGit()).chapter(name).orElseThrow();
    }

    public Shop program(String text) {
        return write("src/main/java/shop/Till.java", text + "\n");
    }

    public Shop tests(String... lines) {
        return write("src/test/java/shop/TillTest.java", String.join("\n", lines) + "\n");
    }

    public Shop write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** The steps that an honest learner would tell. */
    public Shop red() {
        redBegun().tell(StepKind.RED, "adds up");
        return this;
    }

    Shop redBegun() {
        return tests("exists", "adds up: expected 3");
    }

    public Shop green() {
        program("the till adds up").tell(StepKind.GREEN, (String) null);
        return this;
    }

    public Answer tell(StepKind kind, String behaviour) {
        return tell(kind, new StepWords(Optional.ofNullable(behaviour),
                Optional.of("It must, for nobody else would do it."),
                Optional.empty()));
    }

    Answer tell(StepKind kind, StepWords words) {
        try (Trees trees = new Trees(git())) {
            return telling(trees).tell(kind, words);
        }
    }

    Answer mend(StepWords words) {
        try (Trees trees = new Trees(git())) {
            return telling(trees).mend(words);
        }
    }

    private Telling telling(Trees trees) {
        return new Telling(git(), homeGit(), trees, new FakeReplay(trees), Evidence.none());
    }

    public String ask(String... question) {
        try {
            return git().ask(question);
        } catch (GitRefused refused) {
            throw new IllegalStateException(String.join(" ", question) + ": " + refused.getMessage(), refused);
        }
    }
}
