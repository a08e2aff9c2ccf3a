package kata.stages;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kata.Repository;

/**
 * A small project with a milestone of two steps. What a build of it leaves behind stands ready under {@code reports};
 * the Maven that it is built with brings it to light, says what is in {@code says} and ends with what is in {@code ends}.
 */
public final class Shop {

    private static final String SUITE = "<testsuite>%s</testsuite>";

    private final Repository repository;
    private final Path tools;

    private Shop(Repository repository, Path tools) {
        this.repository = repository;
        this.tools = tools;
    }

    /** A shop whose start and end are as promised. */
    public static Shop in(Path directory, Path tools) {
        Shop shop = new Shop(Repository.in(directory), tools);
        shop.repository.write("features/1-till.feature", "Feature: Till\n").write("features/0-door.feature",
                "@ui\nFeature: A door\n");
        shop.tests(passes("shop.TillTest", "adds")).coverage(95, 90).mutants(19, 1, 0);
        shop.scenarios(passes("A door", "A door - opens") + fails("Till", "Till - A rule - counts"));
        shop.repository.commit("red: shoppers pay", "Milestone: 1-till");
        shop.scenarios(passes("A door", "A door - opens") + passes("Till", "Till - A rule - counts"));
        shop.repository.commit("green: shoppers pay", "Milestone: 1-till").commit("docs");
        return shop;
    }

    public Repository repository() {
        return repository;
    }

    static String passes(String type, String name) {
        return test(type, name, "");
    }

    static String fails(String type, String name) {
        return test(type, name, "<failure message='no'>no</failure>");
    }

    static String skipped(String type, String name) {
        return test(type, name, "<skipped/>");
    }

    private static String test(String type, String name, String how) {
        return "<testcase classname='" + type + "' name='" + name + "'>" + how + "</testcase>";
    }

    public Shop tests(String cases) {
        repository.write("reports/surefire-reports/TEST-shop.TillTest.xml", SUITE.formatted(cases));
        return this;
    }

    public Shop scenarios(String cases) {
        repository.write("reports/failsafe-reports/TEST-FeaturesIT.xml", SUITE.formatted(cases));
        return this;
    }

    /** How many of a hundred are covered; the trainer's have no say. */
    Shop coverage(int lines, int branches) {
        repository.write("reports/site/jacoco/jacoco.csv", "GROUP,PACKAGE,CLASS,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,"
                + "LINE_COVERED\ng,shop,Till,%d,%d,%d,%d\ng,kata.git,Git,1000,0,1000,0\n"
                .formatted(100 - branches, branches, 100 - lines, lines));
        return this;
    }

    Shop mutants(int killed, int survived, int unseen) {
        repository.write("reports/pit-reports/mutations.xml", "<mutations>" + mutant("KILLED", "shop.Till").repeat(killed)
                + mutant("SURVIVED", "shop.Till").repeat(survived) + mutant("NO_COVERAGE", "shop.Till").repeat(unseen)
                + mutant("SURVIVED", "kata.git.Git").repeat(7) + "</mutations>");
        return this;
    }

    private static String mutant(String status, String type) {
        return "<mutation detected='" + status.equals("KILLED") + "' status='" + status + "'><mutatedClass>" + type
                + "</mutatedClass></mutation>";
    }

    /** What the trainer is started with. */
    public Map<String, String> environment() {
        try {
            Path maven = Files.writeString(tools.resolve("mvn"), """
                    #!/bin/sh
                    cp -R reports target
                    [ ! -e says ] || cat says
                    [ ! -e ends ] || exit "$(cat ends)"
                    """);
            if (!maven.toFile().setExecutable(true)) {
                throw new IllegalStateException(maven + " cannot be made a program");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("PATH", tools + File.pathSeparator + System.getenv("PATH"),
                "XDG_CACHE_HOME", tools.resolve("cache").toString());
    }
}
