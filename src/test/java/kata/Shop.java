package kata;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kata.git.Git;
import kata.git.Trees;

/** A small program in a repository, of which every version can be had as a tree. */
public final class Shop implements AutoCloseable {

    private final Repository repository;
    private final Trees trees;
    private final Set<String> paths = new HashSet<>();

    private Shop(Path directory) {
        repository = Repository.in(directory);
        trees = new Trees(Git.in(directory));
    }

    public static Shop in(Path directory) {
        return new Shop(directory);
    }

    public Trees trees() {
        return trees;
    }

    public Shop program(String name, String source) {
        return file("src/main/java/shop/" + name + ".java", "package shop;\n" + source + "\n");
    }

    /** A test class, with JUnit's and AssertJ's usual imports. */
    public Shop test(String name, String body) {
        return file("src/test/java/shop/" + name + ".java", "package shop;\n"
                + "import static org.assertj.core.api.Assertions.assertThat;\nimport org.junit.jupiter.api.*;\n"
                + "class " + name + " {\n" + body + "\n}\n");
    }

    public Shop file(String path, String text) {
        repository.write(path, text);
        paths.add(path);
        return this;
    }

    public Shop without(String path) {
        repository.delete(path);
        paths.remove(path);
        return this;
    }

    /** A shop in the same repository, with nothing in it. */
    public Shop cleared() {
        Set.copyOf(paths).forEach(this::without);
        return this;
    }

    /** Commits what is there, and says which tree it is. */
    public String tree() {
        return repository.commit("a version").id("HEAD^{tree}");
    }

    @Override
    public void close() {
        trees.close();
    }
}
