package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Desk;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;

public final class PromptSteps {

    private final Stage stage;
    private Desk desk;
    private Desk.Pane prompt;

    public PromptSteps(Stage stage) {
        this.stage = stage;
    }

    @Given("Alice has opened Greenroom")
    public void opens() {
        desk = stage.openGreenroom(stage.client());
        prompt = desk.window("Join");
        await().untilAsserted(() -> assertThat(prompt.has("address")).as("the connect prompt is open").isTrue());
    }

    @Then("she is asked for a server and a username")
    public void isAsked() {
        assertThat(prompt.has("address")).isTrue();
        assertThat(prompt.has("username")).isTrue();
    }

    @Then("she is told what is wrong with these answers, and is still asked:")
    public void isToldWhatIsWrong(List<Map<String, String>> answers) {
        for (Map<String, String> answer : answers) {
            asksToJoin(answer.get("server"), answer.get("username"));
            isTold(answer.get("problem"));
            isAsked();
        }
    }

    @When("she joins as {string}")
    public void joins(String username) {
        asksToJoin("localhost", username);
    }

    private void asksToJoin(String server, String username) {
        prompt.type("address", server == null ? "" : server);
        prompt.type("username", username == null ? "" : username);
        prompt.press("username");
    }

    @When("she presses Escape")
    public void pressesEscape() {
        prompt.pressEscape("address");
    }

    private void isTold(String problem) {
        await().untilAsserted(() -> assertThat(prompt.read("problem")).isEqualTo(problem));
    }

    @Then("she sees a conversation that nobody has spoken in")
    public void seesAnEmptyConversation() {
        Desk.Pane chat = desk.window("Alice");
        await().untilAsserted(() -> assertThat(chat.has("conversation")).as("the chat window is open").isTrue());
        assertThat(chat.read("conversation")).isEmpty();
    }

    @Then("Greenroom closes")
    public void closes() {
        await().untilAsserted(() -> assertThat(desk.isClosed()).as("Greenroom has closed").isTrue());
    }
}
