package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each kind of message that nobody has written. */
class SayingNothingTest {

    @Test
    void anExceptionThatDidNotCome() {
        assertThat(SayingNothing.is("Expecting code to raise a throwable.")).isTrue();
    }

    @Test
    void anExceptionThatIsToldFurtherDown() {
        assertThat(SayingNothing.is("Expecting code not to raise a throwable but caught")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected:", "Expecting actual:", "Expecting message to be:",
        "Expecting Optional to contain:", "Expecting actual throwable to be an instance of:", "Expecting:",
        "Multiple Failures (2 failures):"})
    void aHeading(String message) {
        assertThat(SayingNothing.is(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expecting value to be true but was false", "expected: <false> but was: <true>"})
    void yesOrNo(String message) {
        assertThat(SayingNothing.is(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Assertion condition defined as a Lambda expression in greenroom.server.DoorTest",
        "Condition with lambda expression in shop.TillTest was not fulfilled within 10 seconds.",
        "Condition with shop.TillTest$$Lambda/0x00007f was not fulfilled within 2 seconds."})
    void aLambdasName(String message) {
        assertThat(SayingNothing.is(message)).isTrue();
    }

    @Test
    void aLimitThatRanOut() {
        assertThat(SayingNothing.is("execution timed out after 2000 ms")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.UnsupportedOperationException", "AssertionError",
        "org.opentest4j.AssertionFailedError:"})
    void anExceptionsName(String message) {
        assertThat(SayingNothing.is(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", " "})
    void nothingAtAll(String message) {
        assertThat(SayingNothing.is(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected: 3", "expected: \"expected:\"", "the server says nothing",
        "[the button is enabled]", "frame is not written yet", "Expecting empty but was: [1]",
        "Greenroom has ended. It said:",
        "Expected java.io.IOException to be thrown, but nothing was thrown.",
        "Assertion condition defined as a Lambda expression in shop.TillTest no window within 10 seconds of it",
        "Condition with alias 'the till opens' didn't complete within 10 seconds"})
    void whatSaysSomething(String message) {
        assertThat(SayingNothing.is(message)).isFalse();
    }
}
