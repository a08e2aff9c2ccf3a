package greenroom.features;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Speaker;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

public final class SpeakerSteps {

    private static final byte[] PROGRAM = "cos\nsystem\n(S'touch pwned'\ntR.".getBytes(US_ASCII);

    private final Stage stage;
    private Speaker guest;

    public SpeakerSteps(Stage stage) {
        this.stage = stage;
    }

    @When("a program joins as {string} and says {string}")
    public void joinsAndSays(String username, String text) throws Exception {
        join(username).say(text);
    }

    @Given("a program has joined as {string}")
    public void joins(String username) throws Exception {
        guest = join(username);
        guest.awaitJoined();
    }

    @When("its connections break")
    public void breaksOff() throws Exception {
        guest.breakOff();
    }

    @When("the program says {string}")
    public void says(String text) throws Exception {
        guest.say(text);
        stage.spokenNow();
    }

    @When("it says {string} and at once {string}")
    public void saysTwoThings(String first, String second) throws Exception {
        guest.say(first);
        guest.say(second);
    }

    @When("it says something twenty times a second, for two seconds")
    public void saysManyThings() throws Exception {
        stage.spokenNow();
        for (int i = 1; i <= 40; i++) {
            guest.say("thing " + i + ".");
            await().pollDelay(Duration.ofMillis(50)).until(() -> true);
        }
    }

    @Given("it has left")
    public void leaves() throws Exception {
        guest.leave();
        assertThat(fate(guest)).as("what happened to the program").isEqualTo("is hung up on");
    }

    @When("programs send what they should not, each is told why:")
    public void sendWhatTheyShouldNot(List<Map<String, String>> cases) throws Exception {
        for (int i = 0; i < cases.size(); i++) {
            Map<String, String> row = cases.get(i);
            Speaker speaker = join("Robot " + i);
            send(speaker, row.get("what it sends"));
            assertThat(speaker.nextRefusal()).isEqualTo(row.get("what it is told"));
            assertThat(fate(speaker)).as("after " + row.get("what it sends")).isEqualTo(row.get("what happens to it"));
        }
    }

    private Speaker join(String username) throws Exception {
        return stage.clearAway(new Speaker(stage.server(), username));
    }

    private static void send(Speaker speaker, String what) throws Exception {
        switch (what) {
            case "a request for a web page" -> speaker.raw("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            case "a header that announces a gigabyte" -> speaker.raw("%-16s".formatted("msg:1000000000"));
            case "a message with a wrong hash" -> speaker.messageWithAWrongHash();
            case "a message in Alice's name" -> speaker.sayAs("Alice", "I am a robot");
            case "a pickle that runs a program" -> speaker.message(PROGRAM);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static String fate(Speaker speaker) throws Exception {
        try {
            speaker.messageWithAWrongHash();
            speaker.nextRefusal();
            return "may go on speaking";
        } catch (SocketTimeoutException silence) {
            return "hears nothing";
        } catch (AssertionError | IOException hungUp) {
            return "is hung up on";
        }
    }
}
