package greenroom.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Listener;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

public final class AtOnceSteps {

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Stage stage;
    private final List<Future<String>> greetings = new ArrayList<>();
    private int messages;
    private Instant came;

    public AtOnceSteps(Stage stage) {
        this.stage = stage;
    }

    @Given("a server that pauses for a minute is running")
    public void pausesForAMinute() {
        stage.startServer("--poll-interval", "60s");
    }

    @Given("a server that pauses for a second is running")
    public void pausesForASecond() {
        stage.startServer("--poll-interval", "1s");
    }

    @Given("a server that pauses for half a second is running")
    public void pausesForHalfASecond() {
        stage.startServer("--poll-interval", "500ms");
    }

    @Then("the program that listens hears {string} within half a second")
    public void hearsWithinHalfASecond(String text) throws Exception {
        stage.listener().messagesUntil(text);
        assertThat(Duration.between(stage.spoken(), Instant.now())).isLessThan(HALF_A_SECOND);
    }

    @Then("the program that listens hears the last of it")
    public void hearsTheLast() throws Exception {
        messages = stage.listener().messagesUntil("thing 40.");
    }

    /** One more at the beginning, and one at the end. */
    @Then("it was sent the conversation at most twice a second")
    public void wasSentAtMostTwiceASecond() {
        long halfSeconds = Duration.between(stage.spoken(), Instant.now()).dividedBy(HALF_A_SECOND);
        assertThat((long) messages).isLessThanOrEqualTo(halfSeconds + 2);
    }

    @Then("{word} sees these {int} things from {word}, in their order")
    public void seesThemAll(String who, int count, String whose) {
        List<String> things = IntStream.rangeClosed(1, count).mapToObj(i -> whose + ": thing " + i).toList();
        await().untilAsserted(() -> assertThat(stage.windowOf(who).read("conversation").lines()
                .map(line -> line.replaceFirst("^\\[\\d\\d:\\d\\d] ", ""))).containsExactlyElementsOf(things));
    }

    @When("{int} programs come at the same time")
    public void comeAtTheSameTime(int count) {
        came = Instant.now();
        ExecutorService programs = stage.clearAway(Executors.newVirtualThreadPerTaskExecutor());
        for (int i = 0; i < count; i++) {
            greetings.add(programs.submit(() -> {
                try (Listener listener = new Listener(stage.server().sendPort())) {
                    return listener.nextCommand();
                }
            }));
        }
    }

    @Then("each of them is greeted within ten seconds")
    public void eachIsGreeted() throws Exception {
        for (Future<String> greeting : greetings) {
            assertThat(greeting.get()).startsWith("session\u001f");
        }
        assertThat(Duration.between(came, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
}
