package kata.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kata.lights.Light;
import kata.replay.Outcome;
import kata.replay.Result;
import kata.replay.Result.Failed;

/**
 * How the unit tests went.
 *
 * @param trouble why there are no results, if there are none
 */
public record Units(Light light, long passed, List<Failed> failures, Optional<String> trouble) {

    private static final int CAUSES = 4;

    static Units of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Broken(String error) -> new Units(Light.AMBER, 0, List.of(), Optional.of(error));
            case Outcome.Lost(String how) -> new Units(Light.RED, 0, List.of(),
                    Optional.of("the unit tests came to no end: " + how));
            case Outcome.Tested(List<Result> results) -> {
                List<Failed> failures = results.stream().filter(Failed.class::isInstance).map(Failed.class::cast)
                        .toList();
                yield new Units(failures.isEmpty() ? Light.GREEN : Light.RED,
                        results.stream().filter(Result.Passed.class::isInstance).count(), failures, Optional.empty());
            }
        };
    }

    public boolean pass() {
        return light == Light.GREEN;
    }

    /** On one line. */
    public String score() {
        return trouble.map(it -> light == Light.AMBER ? "does not compile: " + it : it)
                .orElseGet(failures.isEmpty() ? this::passing : this::failing);
    }

    private String passing() {
        return passed == 0 ? "no unit test yet" : passed == 1 ? "1 unit test passes" : "all " + tests(passed) + " pass";
    }

    private String failing() {
        return failures.size() + " of " + tests(passed + failures.size()) + (failures.size() == 1 ? " fails" : " fail");
    }

    private static String tests(long number) {
        return number == 1 ? "1 unit test" : number + " unit tests";
    }

    /** What failed, a cause at a time: what fails in the same way is told once. */
    public List<String> lines() {
        Map<String, List<Failed>> byCause = failures.stream()
                .collect(Collectors.groupingBy(Units::cause, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byCause.values().stream().limit(CAUSES).forEach(same -> lines.addAll(told(same)));
        if (byCause.size() > CAUSES) {
            int more = byCause.size() - CAUSES;
            lines.add("and " + more + (more == 1 ? " more cause" : " more causes"));
        }
        return lines;
    }

    /** Values, ports and times differ from test to test. */
    private static String cause(Failed failed) {
        return failed.butWas().isPresent() ? failed.test() : failed.type() + failed.message().replaceAll("[0-9]+", "0");
    }

    private static List<String> told(List<Failed> same) {
        Failed first = same.getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(name(first.test()) + (same.size() == 1 ? "" : ", and " + (same.size() - 1) + " more, fail alike:"));
        lines.add("    " + what(first));
        first.butWas().ifPresent(it -> lines.add("    but was: " + it));
        first.details().frames().stream().filter(frame -> frame.contains(simple(first.test()))).findFirst()
                .map(frame -> frame.replaceFirst(".*\\((.*)\\)", "$1")).ifPresent(place -> lines.add("    at " + place));
        return lines;
    }

    private static String what(Failed failed) {
        return switch (failed.cause()) {
            case ASSERTION -> failed.message();
            case STUB -> "it is not written yet: " + failed.message();
            case UNWRITTEN_STEP, EXCEPTION -> failed.type().substring(failed.type().lastIndexOf('.') + 1)
                    + (failed.message().equals(failed.type()) ? "" : ": " + failed.message());
        };
    }

    /** {@code HeaderTest.padsTheHeader} */
    private static String name(String test) {
        return test.replaceFirst("^([a-z_]\\w*\\.)+", "").replace('#', '.');
    }

    private static String simple(String test) {
        return test.replaceFirst("#.*", "").replaceFirst("^([a-z_]\\w*\\.)+", "").replaceFirst("\\..*", "");
    }
}
