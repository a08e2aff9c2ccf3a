package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Desk;
import greenroom.features.stage.Program;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;

public final class ServerSteps {

    private final Stage stage;
    private Program second;

    public ServerSteps(Stage stage) {
        this.stage = stage;
    }

    @Given("a server is running")
    public void isRunning() {
        stage.startServer();
    }

    @Given("a server for at most {int} person is running")
    public void isRunningForAtMost(int people) {
        stage.startServer("--max-clients", String.valueOf(people));
    }

    @Given("the server has been stopped")
    public void hasBeenStopped() {
        stage.startServer().stop();
    }

    @When("the server is stopped")
    public void isStopped() {
        stage.server().stop();
    }

    @When("the server is interrupted")
    public void isInterrupted() {
        stage.interruptServer();
    }

    @Then("the server ends within a second")
    public void endsWithinASecond() {
        stage.server().awaitExit();
        assertThat(Duration.between(stage.interrupted(), Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @When("the operator types {string}")
    @Given("the operator has typed {string}")
    public void types(String line) {
        stage.server().type(line);
    }

    @When("{word} tries to join")
    public void triesToJoin(String person) {
        triesToJoin(person, stage.server().directions());
    }

    void triesToJoin(String person, String[] directions) {
        Desk desk = stage.openGreenroom(directions);
        stage.seat(person, desk);
        Desk.Pane prompt = desk.window("Join");
        await().untilAsserted(() -> assertThat(prompt.has("username")).as("the connect prompt is open").isTrue());
        prompt.type("address", "localhost");
        prompt.type("username", person);
        prompt.press("username");
    }

    @When("{word} joins")
    @Given("{word} has joined")
    public void joins(String person) {
        triesToJoin(person);
        isIn(person);
    }

    /** By a cable of its own, say. */
    void joins(String person, String[] directions) {
        triesToJoin(person, directions);
        isIn(person);
    }

    private void isIn(String person) {
        await().untilAsserted(() ->
                assertThat(stage.windowOf(person).has("conversation")).as(person + "'s window is open").isTrue());
    }

    @When("{word} closes the window")
    public void closesTheWindow(String person) {
        stage.deskOf(person).close();
    }

    @Then("{word} is told {string}")
    public void isTold(String person, String problem) {
        await().untilAsserted(() ->
                assertThat(stage.deskOf(person).window("Join").read("problem")).isEqualTo(problem));
    }

    @Then("{word} is told that nothing is listening there")
    public void isToldThatNothingIsListening(String person) {
        isTold(person, "Nothing is listening at localhost, port " + stage.server().sendPort() + ".");
    }

    @Then("{word} reads {string} below the conversation")
    public void readsBelowTheConversation(String person, String status) {
        await().untilAsserted(() -> assertThat(stage.windowOf(person).read("status")).isEqualTo(status));
    }

    @When("a second server is started on the same port")
    public void startsASecondServer() {
        second = stage.clearAway(Program.start("server", "--bind", "127.0.0.1",
                "--send-port", String.valueOf(stage.server().sendPort()), "--receive-port", "0"));
    }

    @Then("it ends at once and says that the port is in use")
    public void saysThatThePortIsInUse() {
        assertThat(second.nextLine()).hasValue("greenroom: Port " + stage.server().sendPort()
                + " is in use: choose another with --send-port.");
        assertThat(second.awaitExit()).isEqualTo(1);
    }

    @Given("a program of somebody else is listening")
    public void somebodyElseIsListening() throws Exception {
        stage.listen();
    }

    @Then("the program hears the command {string} first")
    public void hearsTheCommand(String name) throws Exception {
        assertThat(stage.listener().nextCommand()).startsWith(name + "\u001f");
    }

    @Then("then a message whose hash is right")
    public void hearsAMessage() throws Exception {
        assertThat(stage.listener().nextHashIsRight()).as("the hash is right").isTrue();
    }
}
