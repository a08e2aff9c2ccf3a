package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static greenroom.wire.PythonBytes.bytes;
import static greenroom.wire.PythonBytes.shown;
import static greenroom.wire.RecordedFrames.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    /** One and a half seconds after the epoch, pickled. */
    private static final String TIME = "G?\\xf8\\x00\\x00\\x00\\x00\\x00\\x00";

    @Test
    void picklesEachMessageAsATupleOfTimeNameAndText() {
        Snapshot snapshot = new Snapshot(List.of(new Message(Instant.ofEpochMilli(1500), "alice", "hi")));
        assertThat(shown(snapshot.sealed().pickle())).isEqualTo("\\x80\\x02](" + TIME
                + "X\\x05\\x00\\x00\\x00alice" + "X\\x02\\x00\\x00\\x00hi" + "\\x87" + "e.");
    }

    @Test
    void staysAsItWasWhenMoreIsSaid() {
        List<Message> messages = new ArrayList<>();
        Snapshot snapshot = new Snapshot(messages);
        messages.add(said("2023-11-14T22:13:20Z", "alice", "hi"));
        assertThat(snapshot).isEqualTo(new Snapshot(List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void opensWhatPythonSends(int protocol) throws Exception {
        assertThat(Payload.fromServer(recorded("conversation-" + protocol))).isEqualTo(new Snapshot(List.of(
                said("2023-11-14T22:13:20.123456Z", "alice", "hello"),
                said("2023-11-14T22:13:21Z", "", "bob is here"),
                said("2023-11-14T22:13:22.500Z", "bob", "Grüezi 🎭 €"),
                said("2023-11-14T22:13:23.750Z", "bob", "line\nfeed, C:\\new, \\" + "u0041, nothing: \0"),
                said("2023-11-14T22:13:24Z", "alice", "unit\u001fseparator"),
                said("2023-11-14T22:13:25Z", "alice", "z".repeat(300)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x8c\\x01a.", TIME + ".", ").", "\\x8c\\x01a\\x85."})
    void refusesWhatIsNotAList(String pickle) {
        assertThat(refusal(pickle)).isEqualTo("DamagedMessage: The message is not a list of messages.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"](\\x8c\\x01ae.", "](]e.", "]q\\x00h\\x00a.", "]\\x8c\\x01a\\x8c\\x01b\\x86a.",
        "](" + TIME + "\\x8c\\x01a]\\x87e.",
        "](" + TIME + "]\\x8c\\x01a\\x87e.", "](\\x8c\\x01a\\x8c\\x01a\\x8c\\x01a\\x87e.",
        "]((F1.5\\x0a\\x8c\\x01a\\x8c\\x01b\\x8c\\x01cte.", "]((F1.5\\x0a\\x8c\\x01a\\x8c\\x01ble."})
    void refusesAnEntryThatIsNotAMessage(String pickle) {
        assertThat(refusal(pickle)).isEqualTo("DamagedMessage: An entry is not a tuple of time, username and text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x7f\\xf8\\x00\\x00\\x00\\x00\\x00\\x00", "\\x7f\\xf0\\x00\\x00\\x00\\x00\\x00\\x00",
        "\\x7f\\xef\\xff\\xff\\xff\\xff\\xff\\xff", "\\xc2\\x6d\\x00\\x00\\x00\\x00\\x00\\x00"})
    void refusesATimeOutsideOfTheCalendar(String time) {
        assertThat(refusal("](G" + time + "\\x8c\\x01a\\x8c\\x01b\\x87e."))
                .isEqualTo("DamagedMessage: The time of an entry is not in the years 1 to 9999.");
    }

    @Test
    void refusesEntriesThatUnfoldToFarMoreThanWasSent() {
        assertThat(refusal(repeated("\\x8c\\x05hello"))).startsWith("Snapshot[");
        assertThat(refusal(repeated("X\\xe8\\x03\\x00\\x00" + "z".repeat(1000))))
                .isEqualTo("DamagedMessage: The entries hold far more text than was sent.");
    }

    private static String repeated(String text) {
        return "](" + TIME + "\\x8c\\x05alice" + text + "\\x87q\\x01" + "h\\x01".repeat(1000) + "e.";
    }

    private static String refusal(String pickle) {
        return attempt(() -> Payload.fromServer(SealedPickle.seal(bytes(pickle)).frame()));
    }

    private static Message said(String time, String username, String text) {
        return new Message(Instant.parse(time), username, text);
    }
}
