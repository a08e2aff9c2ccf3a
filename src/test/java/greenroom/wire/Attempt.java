package greenroom.wire;

import java.util.concurrent.Callable;

/** Tells in one line how an attempt ended, so that a test can compare it with the line it hopes for. */
final class Attempt {

    private Attempt() {
    }

    /** What came out of it, or the name and the words of the exception. */
    static String attempt(Callable<?> action) {
        try {
            return String.valueOf(action.call());
        } catch (Exception refusal) {
            return refusal.getClass().getSimpleName() + ": " + refusal.getMessage();
        }
    }
}
