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
    /** A red that does not say with which message, or says it twice. */
    NO_MESSAGE_NAMED,
    /** A red whose test compared something, and that does not say what it found, or says it twice. */
    NO_ACTUAL_NAMED,
    /** A red whose message would do for any test. */
    MESSAGE_SAYS_NOTHING,
    /** A commit that seems to be a step, but for the way in which its word is written. */
    WORD_WRITTEN_LARGE,
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
    /** A red that adds more tests than it names, or fewer. */
    ADDS_OTHER_TESTS,
    /** A red whose parameterized test fails for more than one reason. */
    ROWS_FAIL_DIFFERENTLY,
    RED_TOO_LONG,
    GREEN_TOO_LONG,
    /** A step that does not say in a sentence what it teaches. */
    BODY_TOO_SHORT,
    /** A step whose subject is written as a sentence of its own. */
    SUBJECT_WITH_A_STOP,
    /** A step that speaks of what its reader has never seen. */
    BODY_SPEAKS_OF_THE_PLAN,
    /** A test fails that should pass. */
    FAILS,
    GREEN_TOUCHES_TESTS,
    /** A green that answers no red of the same behaviour. */
    GREEN_WITHOUT_RED,
    REFACTOR_CHANGES_TESTS,
    /** A refactoring of a learner's after which a test has fewer rows. */
    REFACTOR_ASKS_LESS,
    PIN_ADDS_NO_TEST,
    /** The program or a feature changed outside of a step. */
    UNTOLD_CHANGE,
    /** A green with lines that its tests would not miss. */
    NOT_DEMANDED,
    /** A refactoring after which a later test says something else than before it. */
    CHANGES_BEHAVIOUR,
    /** A merge with changes of its own. */
    UNTOLD_MERGE,
    /** A stage that names none, or more than one. */
    UNKNOWN_STAGE,
    /** A stage that stands elsewhere than where its milestone starts or ends. */
    STAGE_OUT_OF_PLACE,
    /** A stage that changes the program, a feature or a unit test, or its merge. */
    STAGE_CHANGES_THE_STORY,
    FEATURE_PASSES_AT_START,
    FEATURE_FAILS_AT_END,
    /** A green after six others, with no refactoring between. */
    SEVENTH_GREEN,
    /** A milestone that ends with less than one refactoring for three greens. */
    TOO_FEW_REFACTORINGS,
    /** A milestone in which no further scenario has passed for too long. */
    NO_FURTHER_SCENARIO,
    /** A milestone's page that names a step outside of the milestone's walk. */
    PAGE_NAMES_NO_STEP;

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
