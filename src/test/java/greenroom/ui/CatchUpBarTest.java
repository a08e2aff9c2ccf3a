package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SwingTest
class CatchUpBarTest {

    private final ChatPanel panel = new ChatPanel();
    private final CatchUpBar bar = panel.catchUp;

    @Test
    void isThereOnlyWhileThereIsSomethingToShow() {
        assertThat(shown()).isEqualTo("nothing");

        bar.progress(40, "Catching up: 40 %");
        assertThat(shown()).isEqualTo("Catching up: 40 %, 40");

        bar.hideProgress();
        assertThat(shown()).isEqualTo("nothing");
    }

    private String shown() {
        boolean isThere = bar.isVisible() && bar.isStringPainted() && bar.getParent() == panel;
        return isThere ? bar.getString() + ", " + bar.getValue() : "nothing";
    }
}
