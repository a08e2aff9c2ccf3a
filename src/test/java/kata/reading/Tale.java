package kata.reading;

import java.nio.file.Path;
import kata.Repository;
import kata.git.Git;
import kata.reference.NumberedStep;
import kata.reference.Reference;

/** A short story in a repository: two milestones, a step of each kind, and what was mended later. */
public final class Tale {

    private static final String TILL = "Milestone: 1-till";
    private static final String PROGRAM = "src/main/java/shop/Till.java";
    private static final String TEST = "src/test/java/shop/TillTest.java";

    private final Repository repository;

    private Tale(Repository repository) {
        this.repository = repository;
    }

    public static Tale in(Path directory) {
        Repository repository = Repository.in(directory);
        repository.write("pom.xml", "<project/>\n").commit("skeleton");
        repository.write("features/1-till.feature", """
                Feature: A till that counts
                  Scenario: A day
                    Then the till is open
                  Scenario Outline: Coins
                    Then a coin of <worth> is taken
                    Examples:
                      | worth |
                      | 1     |
                      | 2     |
                """).commit("red: shoppers pay\n\nIt begins at the counter.", TILL,
                "Test: features/1-till.feature", "Fails-with: there is no till");
        repository.write(PROGRAM, """
                class Till {
                    int total() {
                        throw new UnsupportedOperationException("soon");
                    }
                }
                """).write(TEST, "class TillTest {\n    void startsAtZero() { }\n}\n")
                .commit("red: starts at zero\n\nNobody has paid yet.\n\nSo there is nothing in it.", TILL,
                        "Test: shop.TillTest#startsAtZero", "Fails-with: expected: 0", "But-was: 7");
        repository.write(PROGRAM, "class Till {\n    int total() {\n        int zero = 0;\n        return zero;\n    }\n}\n")
                .commit("green: starts at zero\n\nFake it.", TILL);
        repository.write(PROGRAM, "class Till {\n    int total() {\n        return 0;\n    }\n}\n")
                .commit("refactor: a number needs no name\n\nIt said the same twice.", TILL);
        repository.write(TEST, "class TillTest {\n    void startsAtZero() { }\n    void pins() { }\n}\n")
                .commit("pin: stays at zero", TILL);
        String refactoring = repository.id("HEAD~1").substring(0, 7);
        String green = repository.id("HEAD~2").substring(0, 7);
        repository.write("milestones/errata.md", "# Errata\n\n- `refactor: a number needs no name` (" + refactoring
                        + "). Before, it was slow;\n  after it, it is *fast*.\n- `green: other` (0000000). Not this.\n\nEnd\n")
                .commit("docs");
        repository.commit("red: is never below zero", TILL, "Mends: " + green);
        repository.commit("red: a cart has wheels", "Milestone: 2-cart", "Test: shop.CartTest#rolls");
        return new Tale(repository);
    }

    public Repository repository() {
        return repository;
    }

    public Path directory() {
        return repository.directory();
    }

    Git git() {
        return Git.in(directory());
    }

    Reference reference() {
        return Reference.of(git());
    }

    public NumberedStep step(String name) {
        return reference().step(name).orElseThrow();
    }
}
