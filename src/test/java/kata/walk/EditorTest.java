package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EditorTest extends ShopTest {

    @Test
    void asksInTheEditorThatGitIsSetUpWith() {
        shop.ask("config", "core.editor", "printf 'Because.\\nIt must.\\n' >>");
        assertThat(new Editor(shop.git()).ask("Why?\nSay it.")).contains("Because.\nIt must.");
        assertThat(shop.folder.resolve(".git/KATA_EDITMSG")).doesNotExist();
    }

    @Test
    void nothingIsSaidWhereNothingIsWritten() {
        shop.ask("config", "core.editor", "true");
        assertThat(new Editor(shop.git()).ask("Why?")).isEmpty();
    }

    @Test
    void saysSoWhenTheEditorBreaks() {
        shop.ask("config", "core.editor", "false");
        assertThatThrownBy(() -> new Editor(shop.git()).ask("Why?")).isInstanceOf(NotNow.class)
                .hasMessage("your editor could not be used: say why with --why \"...\" instead");
    }
}
