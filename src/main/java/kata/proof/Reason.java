package kata.proof;

import java.util.Locale;

/** Why a step is refuted. */
public enum Reason {
    /** It names no milestone, or more than one. */
    NO_MILESTONE,
    /** It names a milestone that has no feature. */
    UNKNOWN_MILESTONE,
    /** A red that does not say which test fails. */
    NO_TEST_NAMED,
    /** A red that does not say with which message. */
    NO_MESSAGE_NAMED,
    DOES_NOT_COMPILE,
    DID_NOT_FINISH,
    /** No test at all, or not the one that matters. */
    NO_TEST_RAN,
    RED_BUT_PASSES,
    /** Another exception, or another message, than the one that was told. */
    RED_FOR_ANOTHER_REASON,
    /** A red whose milestone's last red has no green yet. */
    RED_LEFT_RED,
    /** A red that changes no test. */
    RED_ADDS_NO_TEST,
    /** A test fails that should pass. */
    FAILS,
    GREEN_TOUCHES_TESTS,
    /** A green that answers no red of the same behaviour. */
    GREEN_WITHOUT_RED,
    REFACTOR_CHANGES_TESTS,
    PIN_ADDS_NO_TEST,
    /** The program or a feature changed outside of a step. */
    UNTOLD_CHANGE,
    /** A merge with changes of its own. */
    UNTOLD_MERGE,
    FEATURE_PASSES_AT_START,
    FEATURE_FAILS_AT_END;

    /** Whether a machine that is busy could be what is behind it. */
    boolean mayBeTheMachine() {
        return switch (this) {
            case DID_NOT_FINISH, RED_BUT_PASSES, RED_FOR_ANOTHER_REASON, FAILS, FEATURE_FAILS_AT_END -> true;
            default -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
