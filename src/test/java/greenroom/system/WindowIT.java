package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Desk;
import greenroom.features.stage.Desk.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real windows under a real mouse and real keys: what can be reached only by hand works by hand. */
@Timeout(60)
class WindowIT {

    @Test
    void twoPeopleChatWithMouseAndKeys() {
        try (Desk desk = Desk.openWithHands("demo")) {
            Pane alice = desk.window("Alice");
            Pane bob = desk.window("Bob");
            awaitOpen(alice, "draft");
            awaitOpen(bob, "draft");

            clickInto(alice, "draft");
            alice.typeKeys("hello bobb");
            alice.pressKey("BACK_SPACE");
            awaitText(alice, "draft", "hello bob");
            alice.click("send");
            await().untilAsserted(() -> assertThat(bob.read("conversation")).endsWith("] Alice: hello bob"));
            awaitText(alice, "draft", "");

            clickInto(bob, "draft");
            bob.typeKeys("hello 2 you");
            bob.pressKey("ENTER");
            await().untilAsserted(() -> assertThat(alice.read("conversation")).endsWith("] Bob: hello 2 you"));
        }
    }

    @Test
    void theConversationCannotBeWrittenOver() {
        try (Desk desk = Desk.openWithHands("demo")) {
            Pane alice = desk.window("Alice");
            awaitOpen(alice, "draft");

            clickInto(alice, "conversation");
            alice.typeKeys("graffiti");
            clickInto(alice, "draft");
            alice.typeKeys("hello");

            awaitText(alice, "draft", "hello");
            assertThat(alice.read("conversation")).isEmpty();
        }
    }

    @Test
    void thePromptIsAnsweredAndLeftWithTheKeysAlone() {
        try (Desk desk = Desk.openWithHands("client", "--send-port", "1")) {
            Pane prompt = desk.window("Join");
            awaitOpen(prompt, "address");

            clickInto(prompt, "address");
            prompt.pressKey("END");
            "localhost".chars().forEach(letter -> prompt.pressKey("BACK_SPACE"));
            prompt.typeKeys("localhost");
            prompt.pressKey("TAB");
            awaitFocus(prompt, "username");
            prompt.typeKeys("alice");
            awaitText(prompt, "address", "localhost");
            awaitText(prompt, "username", "alice");
            prompt.pressKey("ENTER");
            awaitText(prompt, "problem", "Nothing is listening at localhost, port 1.");

            prompt.pressKey("ESCAPE");
            await().untilAsserted(() -> assertThat(desk.isClosed()).as("Greenroom has closed").isTrue());
        }
    }

    private static void clickInto(Pane window, String component) {
        window.click(component);
        awaitFocus(window, component);
    }

    /** Keys go to whatever has the focus, and it takes a moment to get there. */
    private static void awaitFocus(Pane window, String component) {
        await().untilAsserted(() ->
                assertThat(window.hasFocus(component)).as("the " + component + " has the focus").isTrue());
    }

    private static void awaitOpen(Pane window, String component) {
        await().untilAsserted(() -> assertThat(window.has(component)).as("the window is open").isTrue());
    }

    private static void awaitText(Pane window, String component, String text) {
        await().untilAsserted(() -> assertThat(window.read(component)).as(component).isEqualTo(text));
    }
}
