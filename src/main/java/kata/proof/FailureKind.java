package kata.proof;

import kata.replay.Result.Cause;
import kata.replay.Result.Failed;

/**
 * Why a test fails, apart from the values in it: the rows of a parameterized test differ in those alone.
 *
 * @param message without what is quoted, in brackets, or has a digit in it, and without what was there; of a
 *         comparison, no more than that it is one
 */
record FailureKind(Cause cause, String type, String message) {

    static FailureKind of(Failed failed) {
        return new FailureKind(failed.cause(), failed.type(),
                failed.butWas().map(actual -> "a comparison").orElseGet(() -> withoutValues(failed.message())));
    }

    private static String withoutValues(String message) {
        return message.replaceFirst("\\bbut was\\b.*", "")
                .replaceAll("\"[^\"]*\"|'[^']*'|“[^”]*”|<[^>]*>|\\[.*]", "_").replaceAll("\\S*\\d\\S*", "_");
    }
}
