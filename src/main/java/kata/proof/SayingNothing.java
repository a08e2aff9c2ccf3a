package kata.proof;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages that a failure has when nobody gave it one: any test could have them, so they teach nothing. */
final class SayingNothing {

    private static final List<Pattern> KINDS = Stream.of(
            // AssertJ missed an exception, or met one that it tells of further down.
            "Expecting code to raise a throwable\\.",
            "Expecting code not to raise a throwable but caught:?",
            // AssertJ's headings: what was there, and what was wanted, come on the lines below.
            "(expected|but was|Expect(ing|ed)\\b.*|Multiple Failures.*|The following \\d+ assertions? failed)\\s*:",
            // Yes or no, without the question.
            "Expecting value to be (true|false) but was (true|false)",
            "expected: <(true|false)> but was: <(true|false)>",
            // Awaitility calls a condition by the class that its lambda stands in.
            "(Assertion condition defined as|Condition with) (a )?(?i:lambda) expression in \\S+"
                    + "( that uses \\S+.*?)?( (was not fulfilled |didn't complete )?within .*)?",
            "Condition with \\S*\\$\\$Lambda\\S*( was not fulfilled)?( within .*)?",
            // JUnit says how long, not for what.
            "execution (timed out after|exceeded timeout of) .*",
            // An exception's name alone, as a stub throws it that has nothing to say.
            "([a-z_]\\w*\\.)*[A-Z]\\w*(Exception|Error|Throwable|Failure):?",
            "null", "").map(Pattern::compile).toList();

    private SayingNothing() {
    }

    static boolean is(String message) {
        return KINDS.stream().anyMatch(kind -> kind.matcher(message.strip()).matches());
    }
}
