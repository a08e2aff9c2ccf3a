package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Cable;
import greenroom.features.stage.Follower;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

public final class FollowingSteps {

    private static final String AND_SO_ON = " and so on".repeat(150);

    private final Stage stage;
    private final ServerSteps servers;
    private Follower follower;
    private Cable cable;
    private int said;

    public FollowingSteps(Stage stage, ServerSteps servers) {
        this.stage = stage;
        this.servers = servers;
    }

    @Then("the program hears that it may {string}")
    public void hearsThatItMay(String word) throws Exception {
        assertThat(stage.listener().nextCommand()).startsWith("session\u001f");
        assertThat(stage.listener().nextCommand().split("\u001f")).startsWith("capabilities").contains(word);
    }

    @Then("the program hears the whole conversation: {string}")
    public void programHears(String texts) throws Exception {
        String heard = "";
        while (!heard.equals(texts)) {
            heard = String.join(", ", stage.listener().nextTexts());
        }
    }

    @Given("a program follows the conversation as {string}")
    public void follows(String username) throws Exception {
        follower = stage.clearAway(new Follower(stage.server(), username));
    }

    @Then("it hears {string}")
    @Given("it has heard {string}")
    public void hears(String text) throws Exception {
        assertThat(follower.nextText()).isEqualTo(text);
    }

    @Then("it begins anew, and hears {string}")
    public void hearsAnew(String text) throws Exception {
        hears(text);
        assertThat(follower.isAnew()).as("the conversation is another").isTrue();
    }

    @Given("it has gone")
    public void hasGone() throws Exception {
        follower.leave();
    }

    @When("it comes back")
    public void comesBack() throws Exception {
        follower.comeTo(stage.server());
    }

    @Given("{int} things have been said")
    public void haveBeenSaid(int count) {
        sayThings(count, "");
    }

    @Given("{int} long things have been said")
    public void longThingsHaveBeenSaid(int count) {
        sayThings(count, AND_SO_ON);
    }

    private void sayThings(int count, String ending) {
        said = count;
        for (int i = 1; i <= count; i++) {
            stage.server().type("thing " + i + ending);
        }
    }

    @Then("it hears all of them, a mebibyte at a time")
    public void hearsAllOfThem() throws Exception {
        for (int i = 1; i <= said; i++) {
            hears("thing " + i + AND_SO_ON);
        }
        assertThat(follower.cameInPieces()).as("no piece had more than a mebibyte, and not all were small").isTrue();
    }

    @Given("{word} has joined over a line that can break")
    public void joinsByALineThatCanBreak(String who) {
        join(who, Cable.to(stage.server()));
    }

    @When("{word} joins over a slow line")
    public void joinsByASlowLine(String who) {
        join(who, Cable.slowTo(stage.server()));
    }

    private void join(String who, Cable line) {
        cable = stage.clearAway(line);
        servers.joins(who, line.directions());
    }

    @When("his line breaks")
    public void lineBreaks() {
        cable.breakApart();
        await().untilAsserted(() -> assertThat(stage.windowOf("Bob").isEnabled("draft")).as("Bob can write").isFalse());
    }

    @When("his line is mended")
    public void lineIsMended() {
        cable.mend();
    }

    @Then("{word} sees nothing twice")
    public void seesNothingTwice(String who) {
        assertThat(things(who)).isEqualTo(allThings());
    }

    @Then("his line has carried little since it was mended")
    public void lineHasCarriedLittle() {
        assertThat(cable.carried()).as("bytes from the server").isBetween(1L, 10_000L);
    }

    @Then("{word} reads how far he has caught up")
    public void readsHowFar(String who) {
        await().untilAsserted(() -> {
            assertThat(stage.windowOf(who).has("catchingUp")).as("the window shows that it catches up").isTrue();
            assertThat(stage.windowOf(who).read("catchingUp")).matches("Catching up: \\d+ %");
        });
    }

    @Then("{word} has caught up, and has seen all of them once")
    public void hasCaughtUp(String who) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                assertThat(stage.windowOf(who).has("catchingUp")).as("the window catches up").isFalse());
        assertThat(things(who)).isEqualTo(allThings());
    }

    /** The numbers of the things that stand in the window, in their order. */
    private List<Integer> things(String who) {
        return stage.windowOf(who).read("conversation").lines().filter(line -> line.contains("* thing "))
                .map(line -> Integer.valueOf(line.replaceFirst(".*?thing (\\d+).*", "$1"))).toList();
    }

    private List<Integer> allThings() {
        return IntStream.rangeClosed(1, said).boxed().toList();
    }
}
