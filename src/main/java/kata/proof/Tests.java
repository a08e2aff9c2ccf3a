package kata.proof;

import static java.util.stream.Collectors.toCollection;
import static kata.proof.Refutation.unless;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kata.replay.Outcome;
import kata.replay.Result.Failed;
import kata.replay.Result;

/** The results of a commit's tests, each test's runs together; one of them that fails is enough. */
record Tests(Map<String, List<Result>> byName) {

    private static final int CLASSES = 3;

    /** @throws Refutation when the outcome has no results */
    static Tests of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Tested(List<Result> results) -> new Tests(results.stream()
                    .collect(Collectors.groupingBy(Result::test, LinkedHashMap::new, Collectors.toList())));
            case Outcome.Broken(String error) -> throw new Refutation(Reason.DOES_NOT_COMPILE, error);
            case Outcome.Lost(String how) -> throw new Refutation(Reason.DID_NOT_FINISH, how);
        };
    }

    Set<String> failed() {
        return names(Failed.class);
    }

    /** Those that were not skipped in all their runs. */
    Set<String> ran() {
        Set<String> ran = names(Result.Passed.class);
        ran.addAll(failed());
        return ran;
    }

    List<Failed> failures(String test) {
        return byName.getOrDefault(test, List.of()).stream()
                .filter(Failed.class::isInstance).map(Failed.class::cast).toList();
    }

    /** Those of all tests. */
    List<Failed> failures() {
        return byName.keySet().stream().flatMap(test -> failures(test).stream()).toList();
    }

    /** Those that ran, by the class's simple name: a class may move to another room. */
    Set<String> withoutRooms() {
        return ran().stream().map(test -> test.replaceFirst("^([a-z_]\\w*\\.)+", ""))
                .collect(toCollection(TreeSet::new));
    }

    /** How many rows each method has, whatever its class is called: a class may get another name. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        byName.forEach((test, results) -> rows.merge(TestNames.method(test), results.size(), Integer::sum));
        return rows;
    }

    void requireAllPassBut(List<String> expected) {
        List<Failed> others = failures().stream().filter(failed -> !expected.contains(failed.test())).toList();
        unless(others.isEmpty(), Reason.FAILS, others.isEmpty() ? "" : FailureText.of(others.getFirst())
                + andOthers(others.stream().map(Failed::test).collect(toCollection(LinkedHashSet::new))));
    }

    /** Who sees one failure mends it, and should know whether there are more. */
    private static String andOthers(Set<String> failed) {
        List<String> classes = failed.stream().skip(1).map(test -> test.replaceFirst("#.*", "")).distinct().toList();
        String names = classes.stream().limit(CLASSES).map(name -> name.replaceFirst(".*\\.", ""))
                .collect(Collectors.joining(", "));
        return classes.isEmpty() ? "" : "; and %s, in %s%s".formatted(failed.size() == 2 ? "another test fails"
                : failed.size() - 1 + " other tests fail", names, classes.size() > CLASSES
                ? " and " + (classes.size() - CLASSES) + " more" : "");
    }

    private Set<String> names(Class<? extends Result> how) {
        return byName.entrySet().stream().filter(test -> test.getValue().stream().anyMatch(how::isInstance))
                .map(Map.Entry::getKey).collect(toCollection(LinkedHashSet::new));
    }
}
