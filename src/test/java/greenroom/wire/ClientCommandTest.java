package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientCommandTest {

    @Test
    void connectsANameToASession() {
        assertThat(new Command.Connect("alice", "c0ffee").frame().toString())
                .isEqualTo("Frame[CMD connect␟alice␟c0ffee]");
        assertThat(read("connect␟alice␟c0ffee")).isEqualTo("Connect[username=alice, id=c0ffee]");
    }

    private static String read(String command) {
        return attempt(() -> Payload.fromClient(new Frame(Kind.CMD, command.replace('␟', '\u001f').getBytes(UTF_8))));
    }
}
