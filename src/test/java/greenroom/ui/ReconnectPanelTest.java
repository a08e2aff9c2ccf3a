package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Test
    void offersWhatCanBeDone() {
        panel.waiting("Connecting again in 4 seconds.");
        assertThat(panel.sentence.getText()).isEqualTo("Connecting again in 4 seconds.");
        assertThat(offers()).isEqualTo("connect now, give up");

        panel.trying();
        assertThat(panel.sentence.getText()).isEqualTo("Connecting …");
        assertThat(offers()).isEqualTo("give up");

        panel.givenUp();
        assertThat(panel.sentence.getText()).isEqualTo("Not connected.");
        assertThat(offers()).isEqualTo("connect now");
    }

    @Test
    void passesOnWhatIsPressed() {
        List<String> pressed = new ArrayList<>();
        panel.onConnectNow(() -> pressed.add("connect now"));
        panel.onGiveUp(() -> pressed.add("give up"));

        panel.connectNow.doClick();
        panel.giveUp.doClick();

        assertThat(pressed).isEqualTo(List.of("connect now", "give up"));
    }

    @Test
    void keepsALongSentenceClearOfTheButtons() {
        panel.waiting("Nothing is listening at a-computer-with-a-long-name, port 6969. Connecting again in 4 seconds.");
        Headless.layOut(panel, 400, 60);

        assertThat(Headless.boundsIn(panel, panel.sentence).intersects(Headless.boundsIn(panel, panel.connectNow)))
                .as("the sentence runs into the button").isFalse();
    }

    private String offers() {
        return Stream.of(panel.connectNow.isVisible() ? "connect now" : "", panel.giveUp.isVisible() ? "give up" : "")
                .filter(offer -> !offer.isEmpty()).collect(Collectors.joining(", "));
    }
}
