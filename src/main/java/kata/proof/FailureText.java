package kata.proof;

import kata.replay.Result.Failed;

/** A failure in words. */
final class FailureText {

    private FailureText() {
    }

    static String of(Failed failed) {
        return failed.test() + " failed with " + cause(failed);
    }

    /** The exception and what it says, without the test. */
    static String cause(Failed failed) {
        return failed.type().substring(failed.type().lastIndexOf('.') + 1) + ": " + Recorded.escaped(failed.message());
    }
}
