package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShutdownFromTest {

    @ParameterizedTest
    @CsvSource({
        "LOOPBACK, 127.0.0.1,  allowed",
        "LOOPBACK, ::1,        allowed",
        "LOOPBACK, 192.0.2.17, 'Only somebody at the server''s own computer can close it.'",
        "ANYONE,   192.0.2.17, allowed",
        "NOBODY,   127.0.0.1,  Only its operator can close this server."
    })
    void allowsOrSaysWhyNot(ShutdownFrom from, String address, String answer) throws Exception {
        assertThat(answer(from, InetAddress.getByName(address))).isEqualTo(answer);
    }

    private static String answer(ShutdownFrom from, InetAddress address) {
        try {
            from.require(address);
            return "allowed";
        } catch (Refusal e) {
            return e.getMessage();
        }
    }
}
