package kata.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of a mutant what is otherwise, in words that go on after "nobody notices". */
final class Wording {

    private static final Pattern CALL = Pattern.compile("removed call to .*[/:$]?([A-Za-z0-9_$]+)::(\\S+).*");
    private static final Pattern RETURN = Pattern.compile("replaced (\\S+ )?return(?: value)? with (.*?) for \\S+");
    private static final Pattern MATH = Pattern.compile("Replaced .*?(\\w+(?: \\w+)?) with (\\w+(?: \\w+)?)");
    private static final Pattern INCREMENT = Pattern.compile("Changed increment from (-?\\d+) to (-?\\d+)");
    private static final Pattern ALWAYS = Pattern.compile("removed conditional - replaced .* with (true|false)");

    /** A comparison has air around it, and what tells types apart has none. */
    private static final Pattern BORDER = Pattern.compile(" (<=|>=|<|>) ");
    private static final Pattern EQUALITY = Pattern.compile(" (==|!=|<=|>=|<|>) ");
    private static final Pattern SEVERAL = Pattern.compile("&&|\\|\\||\\?");
    private static final Map<String, String> MOVED = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> TURNED = Map.of("==", "!=", "!=", "==", "<", ">=", "<=", ">", ">", "<=",
            ">=", "<");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("addition", "+"),
            Map.entry("subtraction", "-"), Map.entry("multiplication", "*"), Map.entry("division", "/"),
            Map.entry("modulus", "%"), Map.entry("and", "&"), Map.entry("or", "|"), Map.entry("xor", "^"),
            Map.entry("shift left", "<<"), Map.entry("shift right", ">>"), Map.entry("unsigned shift right", ">>>"));
    private static final List<Map.Entry<String, String>> VALUES = List.of(
            Map.entry("\"\"", "an empty text"), Map.entry("null", "null"), Map.entry("Collections.emptyList", "an empty list"),
            Map.entry("Collections.emptySet", "an empty set"), Map.entry("Collections.emptyMap", "an empty map"),
            Map.entry("Optional.empty", "nothing, an empty Optional"), Map.entry("Stream.empty", "an empty stream"),
            Map.entry("true", "true"), Map.entry("false", "false"));

    private Wording() {
    }

    /**
     * @param change in PIT's words
     * @param text the line of the source that is changed
     */
    static String of(String method, String change, String text) {
        return call(change).or(() -> returned(method, change)).or(() -> comparison(change, text))
                .or(() -> calculation(change)).orElseGet(() -> "when this is otherwise: "
                        + change.substring(0, 1).toLowerCase(Locale.ROOT) + change.substring(1));
    }

    private static Optional<String> call(String change) {
        Matcher call = CALL.matcher(change);
        return call.matches() ? Optional.of("when the call to " + call.group(2) + " is left out") : Optional.empty();
    }

    private static Optional<String> returned(String method, String change) {
        Matcher returned = RETURN.matcher(change);
        if (!returned.matches()) {
            return Optional.empty();
        }
        String value = returned.group(2);
        String told = VALUES.stream().filter(it -> value.contains(it.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(value);
        Matcher lambda = Pattern.compile("lambda\\$(.+)\\$\\d+").matcher(method);
        String who = lambda.matches() ? "a lambda in " + ("static".equals(lambda.group(1))
                || "new".equals(lambda.group(1)) ? "the beginning" : lambda.group(1)) : method;
        return Optional.of("when " + who + " returns " + told + (told.endsWith("Optional") ? "," : "") + " instead");
    }

    private static Optional<String> comparison(String change, String text) {
        if (change.contains("changed conditional boundary")) {
            return Optional.of(only(BORDER, text).map(it -> "when " + it + " becomes " + MOVED.get(it))
                    .orElse("when the border of a comparison moves by one"));
        }
        if (change.contains("negated conditional")) {
            return Optional.of(only(EQUALITY, text).filter(it -> !SEVERAL.matcher(text).find())
                    .map(it -> "when " + it + " becomes " + TURNED.get(it)).orElse("when a condition is turned round"));
        }
        Matcher always = ALWAYS.matcher(change);
        return always.matches() ? Optional.of("when a condition is always " + always.group(1)) : Optional.empty();
    }

    /** What a line has of some signs, if it is one only. */
    private static Optional<String> only(Pattern signs, String text) {
        List<String> found = signs.matcher(" " + text + " ").results().map((MatchResult it) -> it.group(1))
                .collect(Collectors.toList());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<String> calculation(String change) {
        Matcher increment = INCREMENT.matcher(change);
        if (increment.matches()) {
            return Optional.of("when it counts by " + increment.group(2) + " and not by " + increment.group(1));
        }
        if (change.equals("removed negation")) {
            return Optional.of("when the minus is left out");
        }
        Matcher math = MATH.matcher(change);
        return math.matches() ? Optional.of("when " + sign(math.group(1)) + " becomes " + sign(math.group(2)))
                : Optional.empty();
    }

    /** Of "integer addition", the addition. */
    private static String sign(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SIGNS.get(lower))
                .orElseGet(() -> SIGNS.getOrDefault(lower.substring(lower.lastIndexOf(' ') + 1), lower));
    }
}
