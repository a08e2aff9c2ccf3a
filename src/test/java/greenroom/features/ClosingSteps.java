package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

public final class ClosingSteps {

    private static final List<Integer> ANNOUNCED = List.of(60, 30, 15, 3, 2, 1);

    private final Stage stage;

    public ClosingSteps(Stage stage) {
        this.stage = stage;
    }

    @Given("a server with short seconds is running")
    public void isRunningWithShortSeconds() {
        stage.startServer("--countdown-second", "20ms");
    }

    @Given("a server that nobody may close from a window is running")
    public void isRunningForItsOperatorAlone() {
        stage.startServer("--shutdown-from", "nobody");
    }

    @When("{word} chooses to shut down")
    public void choosesToShutDown(String who) {
        stage.windowOf(who).press("shutDown");
    }

    @Then("{word} is asked {string}")
    public void isAsked(String who, String question) {
        readsAbove(who, question);
    }

    @When("{word} agrees")
    public void agrees(String who) {
        stage.windowOf(who).press("confirm");
    }

    @When("{word} does not agree")
    public void doesNotAgree(String who) {
        stage.windowOf(who).press("decline");
    }

    @Then("{word} reads {string} above the conversation")
    public void readsAbove(String who, String sentence) {
        await().untilAsserted(() -> assertThat(stage.windowOf(who).read("banner")).isEqualTo(sentence));
    }

    @Then("{word} reads how many seconds are left")
    public void readsHowManySecondsAreLeft(String who) {
        await().untilAsserted(() ->
                assertThat(stage.windowOf(who).read("banner")).matches("The server closes in \\d\\d seconds\\."));
    }

    @Then("{word} reads nothing above the conversation")
    public void readsNothingAbove(String who) {
        await().untilAsserted(() -> assertThat(stage.windowOf(who).has("banner")).as("there is a banner").isFalse());
    }

    @Then("{word} sees the server announce 60, 30, 15, 3, 2 and 1 seconds")
    public void seesTheCountdown(String who) {
        await().untilAsserted(() -> assertThat(stage.windowOf(who).read("conversation").lines()
                .map(line -> line.replaceFirst("^\\[\\d\\d:\\d\\d] ", "")))
                .containsExactlyElementsOf(ANNOUNCED.stream().map(seconds -> "* Server shutting down in " + seconds
                        + (seconds == 1 ? " second..." : " seconds...")).toList()));
    }

    @Then("the program hears of 60, 30, 15, 3, 2 and 1 seconds")
    public void hearsTheCountdown() throws Exception {
        for (int seconds : ANNOUNCED) {
            assertThat(stage.listener().nextCommand("server_shutdown")).isEqualTo("server_shutdown\u001f" + seconds);
        }
    }

    @Then("the program hears each announcement to within half a second of its time")
    public void hearsTheCountdownInTime() throws Exception {
        Instant begin = Instant.now();
        for (int seconds : ANNOUNCED) {
            assertThat(stage.listener().nextCommand("server_shutdown")).isEqualTo("server_shutdown\u001f" + seconds);
            assertThat(Instant.now()).isCloseTo(begin.plusSeconds(60 - seconds), within(500, ChronoUnit.MILLIS));
        }
        stage.listener().awaitHangUp();
        assertThat(Instant.now()).isCloseTo(begin.plusSeconds(60), within(500, ChronoUnit.MILLIS));
    }

    @Then("the server ends well")
    @Given("the server has ended well")
    public void endsWell() {
        assertThat(stage.server().awaitExit()).as("the exit code").isZero();
    }

    @Then("the server ends within two seconds, and well")
    public void endsWellWithinTwoSeconds() {
        stage.server().awaitExit();
        assertThat(Duration.between(stage.interrupted(), Instant.now())).isLessThan(Duration.ofSeconds(2));
        endsWell();
    }
}
