package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Desk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

public final class ChatSteps {

    private final Stage stage;

    public ChatSteps(Stage stage) {
        this.stage = stage;
    }

    @Given("Alice and Bob are chatting")
    public void areChatting() {
        Desk desk = stage.openGreenroom("demo");
        stage.seat("Alice", desk);
        stage.seat("Bob", desk);
        await().untilAsserted(() -> {
            assertThat(stage.windowOf("Alice").has("draft")).as("Alice's window is open").isTrue();
            assertThat(stage.windowOf("Bob").has("draft")).as("Bob's window is open").isTrue();
        });
    }

    /** Others may answer only once it is there: otherwise two people speak at the same time. */
    @When("{word} says {string}")
    public void says(String who, String text) {
        write(who, text);
        if (!text.isBlank()) {
            sees(who, who + ": " + text);
        }
    }

    private void write(String who, String text) {
        stage.windowOf(who).type("draft", text);
        stage.windowOf(who).press("draft");
    }

    @When("{word} writes {string} and presses Send")
    public void sends(String who, String text) {
        stage.windowOf(who).type("draft", text);
        stage.windowOf(who).press("send");
    }

    @When("{word} says {int} things")
    @Given("{word} has said {int} things")
    public void saysManyThings(String who, int count) {
        for (int i = 1; i <= count; i++) {
            write(who, "thing " + i);
        }
        sees("Bob", who + ": thing " + count);
    }

    @Given("{word} has begun to write {string}")
    public void beginsToWrite(String who, String text) {
        stage.windowOf(who).type("draft", text);
    }

    @Then("{word} presses Enter")
    public void pressesEnter(String who) {
        stage.windowOf(who).press("draft");
    }

    @Then("{string} is still in the field that {word} writes in")
    public void isStillWritten(String text, String who) {
        assertThat(stage.windowOf(who).read("draft")).isEqualTo(text);
    }

    @When("Bob scrolls up to the first")
    public void scrollsUp() {
        stage.windowOf("Bob").scrollUp("conversation");
    }

    @Given("{word} has seen {string}")
    @Then("{word} sees {string}")
    public void sees(String who, String line) {
        await().untilAsserted(() -> assertThat(spoken(who)).contains(line));
    }

    @Then("{word} sees {string}, {string}, {string}, in this order")
    public void seesInOrder(String who, String first, String second, String third) {
        await().untilAsserted(() -> assertThat(spoken(who)).containsExactly(first, second, third));
    }

    /** What the server writes down itself, as who has left, is beside the point. */
    @Then("{word} sees nothing but {string}")
    public void seesOnly(String who, String line) {
        await().untilAsserted(() ->
                assertThat(spoken(who)).filteredOn(spoken -> !spoken.startsWith("* ")).containsExactly(line));
    }

    @Then("the field that {word} writes in is empty")
    public void draftIsEmpty(String who) {
        assertThat(stage.windowOf(who).read("draft")).isEmpty();
    }

    @Then("{word} sees the end of the conversation")
    public void seesTheEnd(String who) {
        await().untilAsserted(() -> assertThat(stage.windowOf(who).position("conversation")).isEqualTo("end"));
    }

    @Then("{word} still sees the first")
    public void seesTheFirst(String who) {
        sees(who, "Alice: one more");
        assertThat(stage.windowOf(who).position("conversation")).isEqualTo("top");
    }

    /** What is in a window without the time before each line. */
    private List<String> spoken(String who) {
        return stage.windowOf(who).read("conversation").lines().map(line -> line.replaceFirst("^\\[\\d\\d:\\d\\d] ", ""))
                .toList();
    }
}
