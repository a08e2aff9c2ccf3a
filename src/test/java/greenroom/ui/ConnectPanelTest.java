package greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@SwingTest
class ConnectPanelTest {

    private final ConnectPanel panel = new ConnectPanel();

    @Test
    void connectsWithTheButtonAndWithEnterInEitherField() {
        List<String> answers = new ArrayList<>();
        panel.onConnect((address, username) -> answers.add(username + " at " + address));
        panel.username.setText("Alice");

        panel.connect.doClick();
        panel.address.postActionEvent();
        panel.username.postActionEvent();

        assertThat(answers).isEqualTo(List.of("Alice at localhost", "Alice at localhost", "Alice at localhost"));
    }

    @Test
    void showsAProblemUnderTheQuestions() {
        panel.problem("Type a username.");
        Headless.layOut(panel, 400, 200);

        assertThat(panel.problem.getText()).isEqualTo("Type a username.");
        assertThat(Headless.boundsIn(panel, panel.username).getMaxY())
                .isLessThan(Headless.boundsIn(panel, panel.problem).getMinY());
    }

    @Test
    void takesNoAnswersWhileItIsWaiting() {
        panel.waiting();

        assertThat(panel.connect.isEnabled()).as("the button is enabled").isFalse();
        assertThat(panel.problem.getText()).isEqualTo("Connecting …");

        panel.problem("Nothing is listening there.");

        assertThat(panel.connect.isEnabled()).as("the button is enabled").isTrue();
    }
}
