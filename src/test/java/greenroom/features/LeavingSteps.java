package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

public final class LeavingSteps {

    private final Stage stage;

    public LeavingSteps(Stage stage) {
        this.stage = stage;
    }

    @Then("{word} sees that {string} are here")
    public void seesWhoIsHere(String who, String names) {
        await().untilAsserted(() ->
                assertThat(stage.windowOf(who).read("people").replace("\n", ", ")).isEqualTo(names));
    }

    @When("{word} leaves")
    public void leaves(String who) {
        stage.windowOf(who).press("leave");
    }

    @Then("{word}'s window closes")
    public void windowCloses(String who) {
        await().untilAsserted(() -> assertThat(stage.deskOf(who).isClosed()).as(who + "'s window is closed").isTrue());
    }

    @When("the server goes away")
    @Given("the server has gone away")
    public void goesAway() {
        stage.server().stop();
    }

    @When("the server comes back")
    public void comesBack() {
        stage.restartServer();
    }

    @Then("{word} cannot write")
    public void cannotWrite(String who) {
        assertThat(stage.windowOf(who).isEnabled("draft")).as(who + " can write").isFalse();
    }

    @Then("{word} can write")
    public void canWrite(String who) {
        assertThat(stage.windowOf(who).isEnabled("draft")).as(who + " can write").isTrue();
    }

    @When("{word} gives up")
    public void givesUp(String who) {
        await().untilAsserted(() -> assertThat(stage.windowOf(who).has("giveUp")).as("giving up is offered").isTrue());
        stage.windowOf(who).press("giveUp");
    }

    @When("{word} presses Connect now")
    public void connectsNow(String who) {
        stage.windowOf(who).press("connectNow");
    }
}
