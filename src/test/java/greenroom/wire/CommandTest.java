package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.CommandFrames.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @Test
    void goesOutAsItsNameAndItsArguments() {
        assertThat(new Command.Session("c0ffee").frame().toString()).isEqualTo("Frame[CMD session␟c0ffee]");
    }

    @Test
    void comesBackFromItsName() {
        assertThat(read("session␟c0ffee")).isEqualTo("Session[id=c0ffee]");
    }

    @Test
    void tellsWhySomeoneIsRefused() {
        assertThat(new Command.Refused("The chat is full.").frame().toString())
                .isEqualTo("Frame[CMD refused␟The chat is full.]");
        assertThat(read("refused␟The chat is full.")).isEqualTo("Refused[reason=The chat is full.]");
    }

    @Test
    void tellsWhoCame() {
        assertThat(new Command.ClientConnected("alice", Instant.parse("2023-11-14T22:13:20.1234567Z")).frame().toString())
                .isEqualTo("Frame[CMD client_connected␟alice␟1700000000.123456]");
        assertThat(read("client_connected␟alice␟1700000000.123456"))
                .isEqualTo("ClientConnected[username=alice, time=2023-11-14T22:13:20.123456Z]");
        assertThat(read("client_connected␟alice␟-1")).isEqualTo("ClientConnected[username=alice, time=1969-12-31T23:59:59Z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"party", "party␟tonight␟late"})
    void mayBeOneThatNobodyKnowsYet(String command) {
        assertThat(read(command)).isEqualTo("Unknown[name=party]");
    }

    @ParameterizedTest
    @CsvSource({
        "'',             The command has no name.",
        "␟,              The command has no name.",
        "␟session,       The command has no name.",
        "session,        The number of arguments of session is 0 and must be 1.",
        "session␟a␟b,    The number of arguments of session is 2 and must be 1.",
        "session␟a␟,     The number of arguments of session is 2 and must be 1.",
        "refused␟␟␟,     The number of arguments of refused is 3 and must be 1."
    })
    void isMalformedWithoutANameOrWithOtherArguments(String command, String reason) {
        assertThat(read(command)).isEqualTo("MalformedFrame: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c0af", "73657373696f6e1fe29c"})
    void isMalformedWhenItIsNotUtf8(String hex) {
        assertThat(attempt(() -> Payload.fromServer(new Frame(FrameType.CMD, HexFormat.of().parseHex(hex)))))
                .isEqualTo("MalformedFrame: The command is not UTF-8.");
    }

    @Test
    void keepsItsArgumentsApart() {
        assertThat(new Command.Refused("no\u001fsession\nhere").frame().toString())
                .isEqualTo("Frame[CMD refused␟no session here]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "nan", "1e9", "0x1p3", "1d", " 1", "+1", "1.", "1,5", "1700000000.1234567890123",
        "253402300800", "-62135596801", "99999999999999999999"})
    void isMalformedWhenItsTimeIsNone(String time) {
        assertThat(read("client_connected␟alice␟" + time)).isEqualTo(
                "MalformedFrame: The time is not a decimal number of seconds in the years 1 to 9999.");
    }

    @Test
    void tellsWhoLeft() {
        assertThat(new Command.ClientDisconnected("alice", Instant.parse("2023-11-14T22:13:20.1234567Z")).frame().toString())
                .isEqualTo("Frame[CMD client_disconnected␟alice␟1700000000.123456]");
        assertThat(read("client_disconnected␟alice␟1700000000.123456"))
                .isEqualTo("ClientDisconnected[username=alice, time=2023-11-14T22:13:20.123456Z]");
        assertThat(read("client_disconnected␟alice␟now"))
                .isEqualTo("MalformedFrame: The time is not a decimal number of seconds in the years 1 to 9999.");
    }

    @Test
    void tellsWhoIsHere() {
        assertThat(new Command.ClientsConnected(List.of("alice", "bob")).frame().toString())
                .isEqualTo("Frame[CMD clients_connected␟alice␟bob]");
        assertThat(read("clients_connected␟alice␟bob")).isEqualTo("ClientsConnected[usernames=[alice, bob]]");
        assertThat(read("clients_connected")).isEqualTo("ClientsConnected[usernames=[]]");
    }

    @Test
    void tellsHowLongTheServerStaysOpen() {
        assertThat(new Command.ServerShutdown(15).frame().toString()).isEqualTo("Frame[CMD server_shutdown␟15]");
        assertThat(read("server_shutdown␟15")).isEqualTo("ServerShutdown[secondsLeft=15]");
        assertThat(read("server_shutdown␟0")).isEqualTo("ServerShutdown[secondsLeft=0]");
    }

    @Test
    void tellsThatTheServerStaysOpen() {
        assertThat(new Command.ServerShutdownCancelled().frame().toString())
                .isEqualTo("Frame[CMD server_shutdown_cancelled]");
        assertThat(read("server_shutdown_cancelled")).isEqualTo("ServerShutdownCancelled[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "+1", "1.5", "01", "1e3", "4294967296", "999999999999"})
    void isMalformedWhenItsSecondsAreNone(String seconds) {
        assertThat(read("server_shutdown␟" + seconds)).isEqualTo(
                "MalformedFrame: The seconds are not a number from 0 to 999999.");
    }

    @Test
    void tellsWhatTheServerCan() {
        assertThat(new Command.Capabilities(List.of("follow", "sing")).frame().toString())
                .isEqualTo("Frame[CMD capabilities␟follow␟sing]");
        assertThat(read("capabilities␟follow␟sing")).isEqualTo("Capabilities[words=[follow, sing]]");
        assertThat(read("capabilities")).isEqualTo("Capabilities[words=[]]");
    }

    private static String read(String words) {
        return attempt(() -> Payload.fromServer(command(words)));
    }
}
