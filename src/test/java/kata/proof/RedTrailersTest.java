package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.replay.Outcome;
import kata.replay.Result;
import kata.replay.Result.Cause;
import org.junit.jupiter.api.Test;

class RedTrailersTest {

    private static final Outcome BEFORE = new Outcome.Tested(List.of(new Result.Passed("shop.TillTest#exists")));

    @Test
    void tellWhatFails() {
        Outcome now = tested(new Result.Passed("shop.TillTest#exists"), failed("expected: 3", "4"));
        assertThat(RedTrailers.of(BEFORE, now, now)).isEqualTo(new RedTrailers.Found(List.of(
                "Test: shop.TillTest#addsUp", "Fails-with: expected: 3", "But-was: 4")));
    }

    @Test
    void putAPlaceholderWhereTwoRunsDiffer() {
        assertThat(RedTrailers.of(BEFORE, tested(failed("localhost:40213 is shut", "")),
                tested(failed("localhost:39999 is shut", "")))).isEqualTo(new RedTrailers.Found(List.of(
                "Test: shop.TillTest#addsUp", "Fails-with: localhost:<port> is shut")));
    }

    @Test
    void tellNoActualValueThatTheMessageHas() {
        Outcome now = tested(failed("expected: <3> but was: <4>", "<4>"));
        assertThat(RedTrailers.of(BEFORE, now, now)).isEqualTo(new RedTrailers.Found(List.of(
                "Test: shop.TillTest#addsUp", "Fails-with: expected: <3> but was: <4>")));
    }

    @Test
    void sayWhyThereAreNone() {
        assertMissing(tested(new Result.Passed("shop.TillTest#addsUp")), Reason.RED_BUT_PASSES,
                "shop.TillTest#addsUp passed");
        assertMissing(BEFORE, Reason.RED_ADDS_NO_TEST, "no test is new, and none fails");
        assertMissing(new Outcome.Broken("Till.java:1: X"), Reason.DOES_NOT_COMPILE, "Till.java:1: X");
        assertMissing(new Outcome.Lost("it hung"), Reason.DID_NOT_FINISH, "it hung");
        assertMissing(tested(new Result.Failed("shop.TillTest#exists", Cause.ASSERTION, "java.lang.AssertionError",
                "gone")), Reason.FAILS, "shop.TillTest#exists failed with AssertionError: gone");
    }

    private static void assertMissing(Outcome now, Reason reason, String evidence) {
        assertThat(RedTrailers.of(BEFORE, now, now))
                .isEqualTo(new RedTrailers.Missing(new Verdict.Refuted(reason, evidence)));
    }

    private static Outcome tested(Result... results) {
        return new Outcome.Tested(List.of(results));
    }

    private static Result failed(String message, String actual) {
        return new Result.Failed("shop.TillTest#addsUp", Cause.ASSERTION, "java.lang.AssertionError", message, actual);
    }
}
