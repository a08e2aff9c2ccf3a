package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainsItselfWhenAskedForNothing() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Usage: greenroom");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheCommandLine() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Unknown option: '--colour' (try: greenroom --help)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "demo"})
    void saysInOneLineThatAWindowNeedsAScreen(String command) {
        assertThat(run(command)).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("greenroom: There is no screen to open a window on.");
    }

    @Test
    void saysInOneLineThatThePortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = run("server", "--bind", "127.0.0.1", "--send-port", "" + taken.getLocalPort());

            assertThat(code + " " + err.toString().strip()).isEqualTo("1 greenroom: Port " + taken.getLocalPort()
                    + " is in use: choose another with --send-port.");
        }
    }

    @Test
    void saysWhereTheServerListensUntilItsOperatorHasNothingMoreToSay() {
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream("welcome\n".getBytes(StandardCharsets.UTF_8)));
        try {
            int code = run("server", "--bind", "127.0.0.1", "--send-port", "0");

            assertThat(code + " " + out.toString().strip().replaceAll("=\\d+", "=NNN"))
                    .isEqualTo("0 Greenroom is listening: send-port=NNN");
        } finally {
            System.setIn(keyboard);
        }
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
