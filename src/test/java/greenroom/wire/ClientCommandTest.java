package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.CommandFrames.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCommandTest {

    @Test
    void connectsANameToASession() {
        assertThat(new Command.Connect("alice", "c0ffee").frame().toString())
                .isEqualTo("Frame[CMD connect␟alice␟c0ffee]");
        assertThat(read("connect␟alice␟c0ffee")).isEqualTo("Connect[username=alice, id=c0ffee]");
    }

    @ParameterizedTest
    @CsvSource({
        "party,            The command is unknown.",
        "session␟c0ffee,   The command is unknown.",
        "refused␟alice␟b,  The command is unknown.",
        "'',               The command has no name.",
        "␟alice␟c0ffee,    The command has no name.",
        "connect␟alice,    The number of arguments of connect is 1 and must be 2.",
        "connect␟␟alice␟b, The number of arguments of connect is 3 and must be 2."
    })
    void isMalformedWhenAClientCannotSayIt(String command, String reason) {
        assertThat(read(command)).isEqualTo("MalformedFrame: " + reason);
    }

    @Test
    void saysThatItLeaves() {
        assertThat(new Command.Disconnect().frame().toString()).isEqualTo("Frame[CMD disconnect]");
        assertThat(read("disconnect")).isEqualTo("Disconnect[]");
    }

    @Test
    void asksForTheEnd() {
        assertThat(new Command.Shutdown().frame().toString()).isEqualTo("Frame[CMD shutdown]");
        assertThat(read("shutdown")).isEqualTo("Shutdown[]");
        assertThat(read("shutdown␟now"))
                .isEqualTo("MalformedFrame: The number of arguments of shutdown is 1 and must be 0.");
    }

    @Test
    void asksForWhatIsNew() {
        assertThat(new Command.Follow("90dc340a", 17).frame().toString()).isEqualTo("Frame[CMD follow␟90dc340a␟17]");
        assertThat(read("follow␟90dc340a␟17")).isEqualTo("Follow[conversation=90dc340a, position=17]");
        assertThat(read("follow␟␟0")).isEqualTo("Follow[conversation=, position=0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "01", "1.5", "1e3", "many", " 1", "1000000000000000000"})
    void isMalformedWhenItsPositionIsNone(String position) {
        assertThat(read("follow␟90dc340a␟" + position)).isEqualTo(
                "MalformedFrame: The position is not a number of at most 18 digits.");
    }

    private static String read(String words) {
        return attempt(() -> Payload.fromClient(command(words)));
    }
}
