package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SwingTest
class ReconnectPanelTest {

    private final ReconnectPanel panel = new ReconnectPanel();

    @Test
    void isNotThereWhileAllIsWell() {
        assertThat(panel.isVisible()).isFalse();

        panel.waiting("Connecting again in 4 seconds.");
        assertThat(panel.isVisible()).isTrue();

        panel.connected();
        assertThat(panel.isVisible()).isFalse();
    }
}
