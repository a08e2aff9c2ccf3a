package kata.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.replay.Result.Details;
import kata.replay.Result.Failed;
import org.junit.jupiter.api.Test;

class CausesTest {

    private static final String PADDED = """
            The header is padded on the left.
            expected: "msg:5   "
            but was:  "   msg:5"
                       ^
            See docs/protocol.md, Frame.""";

    @Test
    void whoeverHasLookedAtTheBytesSaysItAll() {
        Cause cause = of(PADDED, "");

        assertThat(cause.sentence()).isEqualTo("The header is padded on the left.");
        assertThat(cause.evidence()).containsExactly("expected: \"msg:5   \"", "but was:  \"   msg:5\"", "           ^");
        assertThat(cause.where()).containsExactly("docs/protocol.md, Frame");
    }

    @Test
    void whatIsMissingIsNamed() {
        Cause cause = of("""
                Assertion condition defined as a Lambda expression in shop.TillSteps\s
                Expecting ListN:
                  ["a"]
                to contain:
                  ["a", "b"]
                but could not find the following element(s):
                  ["b"]
                 within 10 seconds.""", "");

        assertThat(cause.sentence()).isEqualTo("\"b\" is missing.");
        assertThat(cause.evidence()).containsExactly("expected: [\"a\", \"b\"]", "but was:  [\"a\"]");
        assertThat(cause.where()).containsExactly("src/test/java/shop/TillSteps.java:7");
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertThat(of("""
                Expecting actual:
                  ["a", "b"]
                to contain exactly (and in same order):
                  ["a"]
                but some elements were not expected:
                  ["b"]
                """, "").sentence()).isEqualTo("\"b\" is too much.");
    }

    @Test
    void anotherOrderIsNamed() {
        assertThat(of("""
                Expecting actual:
                  []
                to contain exactly (and in same order):
                  ["a"]
                but there were differences at these indexes:
                  ...
                """, "").sentence()).isEqualTo("What came is in another order. There is nothing.");
    }

    @Test
    void aLongListShowsNoMoreThanWhatIsWrong() {
        String many = "\"" + "x".repeat(100) + "\"";

        assertThat(of("""
                Expecting actual:
                  ["a"]
                to contain exactly (and in same order):
                  [%s]
                but some elements were not found:
                  [%s]
                and others were not expected:
                  ["a"]
                """.formatted(many, many), "").evidence()).containsExactly("too much: \"a\"");
    }

    @Test
    void twoTextsAreHeldAgainstEachOther() {
        Cause cause = of("expected: \"top\"\n but was: \"to\tp\"", "");

        assertThat(cause.sentence()).isEqualTo("It should be \"top\", and is \"to\\u0009p\".");
        assertThat(cause.evidence()).containsExactly("expected: \"top\"", "but was:  \"to\\u0009p\"", "             ^");
    }

    @Test
    void whatIsBlankIsCalledEmpty() {
        assertThat(of("[the till] \nexpected: \"open\"\n but was: \" \"", "").sentence())
                .isEqualTo("the till: it should be \"open\", and is empty.");
        assertThat(of("Expecting empty but was: \"open\"", "").sentence())
                .isEqualTo("It should be empty, and is \"open\".");
    }

    @Test
    void aLongTextIsCutOff() {
        assertThat(of("expected: 1\n but was: " + "7".repeat(100), "").sentence())
                .isEqualTo("It should be 1, and is " + "7".repeat(90) + "….");
    }

    @Test
    void anOptionalIsCalledByWhatIsInIt() {
        assertThat(of("expected: Optional[\"a\"]\n but was: Optional[\"b\"]", "").sentence())
                .isEqualTo("It should be \"a\", and is \"b\".");
    }

    @Test
    void whatIsTrueOrFalseIsSaid() {
        assertThat(of("[the till is open] \nExpecting value to be true but was false", "").sentence())
                .isEqualTo("It is not so that the till is open.");
        assertThat(of("[the till is open] \nExpecting value to be false but was true", "").sentence())
                .isEqualTo("It should not be so that the till is open.");
        assertThat(of("Expecting value to be true but was false", "").sentence())
                .isEqualTo("IllegalStateException: Expecting value to be true but was false");
    }

    @Test
    void aFormIsShown() {
        assertThat(of("Expecting actual:\n  \"a\"\nto match pattern:\n  \"\\d\"", "").evidence())
                .containsExactly("expected: \\d", "but was:  a");
    }

    @Test
    void whatIsWrongOnTheWireExplainsAWindow() {
        Cause cause = of("[the window is open] \nExpecting value to be true but was false",
                "What is wrong on the wire:\n" + PADDED.indent(2));

        assertThat(cause).isEqualTo(of(PADDED, ""));
    }

    @Test
    void whatAProgramThrowsExplainsItsSilence() {
        Cause cause = of("The server says nothing.\nSee docs/protocol.md, Frame.", """
                The server said:
                  Exception in thread "x" java.lang.IllegalStateException: shut
                  \tat java.base/java.util.List.of(List.java:1)
                  \tat shop.Till$Drawer.open(Till.java:7)
                """);

        assertThat(cause.sentence()).isEqualTo("The server throws java.lang.IllegalStateException: shut");
        assertThat(cause.where()).containsExactly("src/main/java/shop/Till.java:7");
    }

    @Test
    void whatACommandLineDoesNotKnowExplainsWhatIsMissing() {
        assertThat(of("\"a\" is missing", "The server said:\n  till: Unknown option: '--open'\n").sentence())
                .isEqualTo("The server does not start as it should. till: Unknown option: '--open'");
    }

    @Test
    void silenceOnTheWireExplainsAWindowWhenNothingElseDoes() {
        assertThat(of("a window is shut", "What is wrong on the wire:\n  The server says nothing.\n").sentence())
                .isEqualTo("The server says nothing.");
    }

    @Test
    void whatElseWasSeenIsShown() {
        assertThat(of("It is shut.", """
                stray
                The windows show:
                  one
                The server said:
                  hello
                The windows show:
                  two
                """).evidence()).containsExactly("The windows show:", "  one", "  two");
    }

    @Test
    void anythingElseIsCalledByItsName() {
        assertThat(of("shut", "").sentence()).isEqualTo("IllegalStateException: shut");
    }

    @Test
    void aStepThatNobodyHasWrittenIsNamed() {
        assertThat(Causes.of(new Failed("a", kata.replay.Result.Cause.UNWRITTEN_STEP, "x.Undefined", "no", "",
                details("no", ""))).sentence()).isEqualTo("Nobody has written down yet what this step does: it is open");
    }

    @Test
    void aStubSaysWhereItIs() {
        assertThat(Causes.of(new Failed("a", kata.replay.Result.Cause.STUB, "x.Stub", "no", "", Details.NONE)))
                .isEqualTo(new Cause("The program says itself that it is not written yet: no", List.of(), List.of()));
    }

    private static Cause of(String words, String printed) {
        return Causes.of(new Failed("a", kata.replay.Result.Cause.EXCEPTION, "java.lang.IllegalStateException", "first", "",
                details(words, printed)));
    }

    private static Details details(String words, String printed) {
        return new Details(words, List.of("src/test/java/shop/Desk.java:3", "src/test/java/shop/TillSteps.java:7"),
                "it is open", 3, printed);
    }
}
