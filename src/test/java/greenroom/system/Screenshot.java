package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Desk;
import greenroom.features.stage.Desk.Pane;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the picture of two people chatting that the docs show, when it is told where to put it. */
@EnabledIfSystemProperty(named = "screenshot", matches = ".+", disabledReason = "no -Dscreenshot=FILE")
class Screenshot {

    private record Line(String speaker, String text) {
    }

    private static final List<Line> CHAT = List.of(
            new Line("Alice", "Hi Bob! Is this thing on?"),
            new Line("Bob", "Loud and clear. How was the rehearsal?"),
            new Line("Alice", "Red, then green, then a long overdue refactoring."),
            new Line("Bob", "So the curtain goes up on Friday?"),
            new Line("Alice", "It does, and this time everybody knows their lines."),
            new Line("Bob", "See you in the green room, then. I bring the cake."));

    @Test
    void twoPeopleChat() {
        try (Desk desk = Desk.openWithHands("demo")) {
            await().untilAsserted(() -> assertThat(desk.window("Bob").has("draft")).isTrue());
            for (Line line : CHAT) {
                Pane window = desk.window(line.speaker());
                window.type("draft", line.text());
                window.press("send");
                await().untilAsserted(() ->
                        assertThat(desk.window("Bob").read("conversation")).endsWith(line.text()));
            }
            desk.window("Alice").click("draft");
            desk.window("Alice").type("draft", "And I bring the tea.");
            await().untilAsserted(() -> assertThat(desk.window("Alice").read("conversation")).endsWith("cake."));
            desk.photograph(Path.of(System.getProperty("screenshot")));
        }
    }
}
