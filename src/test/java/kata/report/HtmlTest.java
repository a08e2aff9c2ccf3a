package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void writesTextThatNoBrowserTakesForMarkup() {
        assertThat(Html.text("<b title='a'> & \"c\"")).isEqualTo("&lt;b title=&#39;a&#39;&gt; &amp; &quot;c&quot;");
    }

    @Test
    void makesParagraphsOfProse() {
        assertThat(Html.prose("One `a < b` one.\nStill one.\n\nTwo.\n"))
                .isEqualTo("<p>One <code>a &lt; b</code> one.\nStill one.</p><p>Two.</p>");
        assertThat(Html.prose("")).isEmpty();
    }

    @Test
    void writesJsonThatEndsNoScript() {
        assertThat(Html.json("</script><!-- & \"a\\b\"\n\t\u0001\u2028 ä \uD83D\uDE00"))
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 "
                        + "\\\"a\\\\b\\\"\\n\\t\\u0001\\u2028 ä \\ud83d\\ude00\"");
    }
}
