package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import kata.replay.Result.Passed;
import kata.replay.Result.Skipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One class with a test for each way in which a test can go, played once. */
class ResultsTest {

    private static List<Result> results;

    @BeforeAll
    static void play(@TempDir Path directory) {
        Copy copy = new Copy(directory)
                .program("Till", "class Till { static void open() { throw new UnsupportedOperationException(); } }")
                .test("Helper", "@Test void isNoTest() { }")
                .test("ShutTest", """
                    @BeforeAll static void open() { throw new IllegalStateException("shut"); }
                    @Test void no() { }
                    """)
                .test("TillTest", """
                    @Test void passes() { }
                    @Test void asserts() { assertThat(2).isEqualTo(3); }
                    @Test void assertsOnLines() { assertThat("two\\nlines").isEqualTo("one"); }
                    @Test void assertsByJUnit() { Assertions.assertEquals(3, 2); }
                    @Test void assertsMessage() { assertThat(new Exception("no")).hasMessage("yes"); }
                    @Test void assertsBehind() { throw new IllegalStateException(new AssertionError("no")); }
                    @Test void waits() {
                        org.awaitility.Awaitility.await().pollInterval(java.time.Duration.ofMillis(1))
                                .atMost(java.time.Duration.ofMillis(10)).until(() -> false);
                    }
                    @Test void stub() { Till.open(); }
                    @Test void noStub() { java.util.List.of().add(null); }
                    @Test void breaks() { throw new IllegalStateException(); }
                    @ParameterizedTest @ValueSource(ints = {1, 2}) void parameterized(int i) { }
                    @TestFactory java.util.List<DynamicTest> dynamic() {
                        return java.util.List.of(DynamicTest.dynamicTest("one", () -> { }));
                    }
                    @Nested class Inner { @Test void nested() { } }
                    @Disabled @Test void disabled() { }
                    @Test void assumes() { Assumptions.assumeTrue(false); }
                    """);
        results = ((Outcome.Tested) copy.play()).results();
    }

    @Test
    void aTestThatPasses() {
        assertThat(of("passes")).containsExactly(new Passed("shop.TillTest#passes"));
    }

    @Test
    void anAssertionIsCalledByItsFirstLineThatSaysSomething() {
        assertThat(of("asserts")).containsExactly(new Failed(
                "shop.TillTest#asserts", Cause.ASSERTION, "org.opentest4j.AssertionFailedError", "expected: 3", "2"));
    }

    @ParameterizedTest
    @CsvSource({"asserts, 2", "assertsOnLines, '\"two'", "assertsByJUnit, <2>", "assertsMessage, '\"no\"'"})
    void aComparisonSaysWhatWasThere(String test, String actual) {
        assertThat(((Failed) of(test).getFirst()).butWas()).contains(actual);
    }

    @Test
    void whatIsNoComparisonHasNothingToSayOfThat() {
        assertThat(((Failed) of("stub").getFirst()).butWas()).isEmpty();
    }

    @Test
    void anAssertionMayBeBehindAnException() {
        assertThat(causeOf("assertsBehind")).isEqualTo(Cause.ASSERTION);
    }

    @Test
    void waitingInVainIsAnAssertion() {
        assertThat(causeOf("waits")).isEqualTo(Cause.ASSERTION);
    }

    @Test
    void aStubSaysThatItCannot() {
        assertThat(causeOf("stub")).isEqualTo(Cause.STUB);
    }

    @Test
    void theJdkIsNoStubEvenWhenItCannot() {
        assertThat(causeOf("noStub")).isEqualTo(Cause.EXCEPTION);
    }

    @Test
    void anExceptionThatSaysNothingIsCalledByItsName() {
        assertThat(of("breaks")).containsExactly(new Failed("shop.TillTest#breaks", Cause.EXCEPTION,
                "java.lang.IllegalStateException", "java.lang.IllegalStateException"));
    }

    @Test
    void eachRunOfAParameterizedTestGoesByItsMethod() {
        assertThat(of("parameterized")).hasSize(2);
    }

    @Test
    void aDynamicTestGoesByItsMethod() {
        assertThat(of("dynamic")).containsExactly(new Passed("shop.TillTest#dynamic"));
    }

    @Test
    void aNestedClassIsPartOfTheName() {
        assertThat(results).contains(new Passed("shop.TillTest.Inner#nested"));
    }

    @Test
    void whatWasSkippedIsNeitherPassedNorFailed() {
        assertThat(of("disabled")).singleElement().isInstanceOf(Skipped.class);
        assertThat(of("assumes")).singleElement().isInstanceOfSatisfying(Skipped.class,
                it -> assertThat(it.reason()).startsWith("Assumption failed"));
    }

    @Test
    void aClassThatCannotRunIsAFailure() {
        assertThat(results).contains(
                new Failed("shop.ShutTest", Cause.EXCEPTION, "java.lang.IllegalStateException", "shut"));
    }

    @Test
    void onlyWhatIsNamedAsATestIsOne() {
        assertThat(of("isNoTest")).isEmpty();
    }

    private static List<Result> of(String method) {
        return results.stream().filter(result -> result.test().endsWith("#" + method)).toList();
    }

    private static Cause causeOf(String method) {
        return ((Failed) of(method).getFirst()).cause();
    }
}
