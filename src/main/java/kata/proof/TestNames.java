package kata.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which test was probably meant by a name that none has. */
final class TestNames {

    private TestNames() {
    }

    /** In words, to be added to a sentence; empty when there is nothing to be said. */
    static String hint(String wanted, Tests tests) {
        if (tests.byName().containsKey(wanted)) {
            return "; it was skipped";
        }
        Set<String> ran = tests.ran();
        return fullName(wanted, ran).map(full -> "; its full name is " + full)
                .or(() -> sameMethod(wanted, ran).map(other -> "; a test of that name ran in " + className(other)))
                .or(() -> misspelt(wanted, ran).map(name -> "; did you mean " + name + "?")).orElse("");
    }

    /** The tests of each class together, without its name. */
    static List<List<String>> byClass(Set<String> tests) {
        return tests.stream().collect(Collectors.groupingBy(TestNames::className, Collectors.mapping(TestNames::method,
                        Collectors.toList()))).values().stream().map(methods -> methods.stream().sorted().toList())
                .sorted(Comparator.comparing(List::toString)).toList();
    }

    private static Optional<String> fullName(String wanted, Set<String> ran) {
        return ran.stream().filter(test -> test.endsWith("." + wanted)).findFirst();
    }

    private static Optional<String> sameMethod(String wanted, Set<String> ran) {
        return ran.stream().filter(test -> method(test).equals(method(wanted))).findFirst();
    }

    private static Optional<String> misspelt(String wanted, Set<String> ran) {
        Set<String> besides = ran.stream().filter(test -> className(test).equals(className(wanted)))
                .map(TestNames::method).collect(Collectors.toSet());
        return Nearest.to(method(wanted), besides).map(method -> className(wanted) + "#" + method)
                .or(() -> besides.isEmpty() ? Nearest.to(wanted, ran) : Optional.empty());
    }

    private static String className(String test) {
        return test.substring(0, Math.max(0, test.indexOf('#')));
    }

    static String method(String test) {
        return test.substring(test.indexOf('#') + 1);
    }
}
