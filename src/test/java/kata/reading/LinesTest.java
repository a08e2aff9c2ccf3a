package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void wrapsAtTheWidthOfAPage() {
        assertThat(Lines.wrapped("word ".repeat(30), "  ")).hasSize(2).allMatch(line -> line.startsWith("  word"))
                .allMatch(line -> line.length() <= Lines.WIDTH);
    }

    @Test
    void leavesAWordThatIsTooLong() {
        assertThat(Lines.wrapped("x".repeat(120) + " y", "- ", "  ")).containsExactly("- " + "x".repeat(120), "  y");
    }

    @Test
    void foldsALineAsItIs() {
        assertThat(Lines.folded("  \"msg:5           \"", 40)).containsExactly("  \"msg:5           \"");
        assertThat(Lines.folded(" a  b c", 5)).containsExactly(" a  b", "   c");
        assertThat(Lines.folded("abcdefg", 5)).containsExactly("abcde", "  fg");
    }

    @Test
    void showsThatSomethingIsMissing() {
        assertThat(Lines.shortened("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Lines.shortened("abcdefg", 6)).isEqualTo("abc...");
    }
}
