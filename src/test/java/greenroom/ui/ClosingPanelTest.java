package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@SwingTest
class ClosingPanelTest {

    private final ClosingPanel panel = new ClosingPanel();

    @Test
    void saysOrAsksOrIsNotThere() {
        assertThat(shown()).isEqualTo("nothing");

        panel.question("Close the server?");
        assertThat(shown()).isEqualTo("Close the server? yes or no");

        panel.notice("The server closes now.");
        assertThat(shown()).isEqualTo("The server closes now.");

        panel.nothing();
        assertThat(shown()).isEqualTo("nothing");
    }

    @Test
    void passesOnTheAnswer() {
        List<String> answers = new ArrayList<>();
        panel.onConfirm(() -> answers.add("yes"));
        panel.onDecline(() -> answers.add("no"));

        panel.confirm.doClick();
        panel.decline.doClick();

        assertThat(answers).isEqualTo(List.of("yes", "no"));
    }

    @Test
    void keepsALongSentenceClearOfTheButtons() {
        panel.question("Close the server for everyone in 60 seconds?");
        Headless.layOut(panel, 360, 40);

        assertThat(Headless.boundsIn(panel, panel.banner).intersects(Headless.boundsIn(panel, panel.confirm)))
                .as("the sentence runs into the button").isFalse();
    }

    private String shown() {
        if (!panel.isVisible()) {
            return "nothing";
        }
        return panel.banner.getText() + (panel.confirm.isVisible() && panel.decline.isVisible() ? " yes or no" : "");
    }
}
