package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import jdk.net.ExtendedSocketOptions;
import org.junit.jupiter.api.Test;

class SocketsTest {

    @Test
    void noticeWithinHalfAMinuteThatAPeerHasVanished() throws IOException {
        try (Socket socket = new Socket()) {
            Sockets.noticeWhoVanishes(socket);

            assertThat(socket.getOption(StandardSocketOptions.SO_KEEPALIVE)).as("keep-alive").isTrue();
            int seconds = socket.getOption(ExtendedSocketOptions.TCP_KEEPIDLE)
                    + socket.getOption(ExtendedSocketOptions.TCP_KEEPCOUNT)
                    * socket.getOption(ExtendedSocketOptions.TCP_KEEPINTERVAL);
            assertThat(Duration.ofSeconds(seconds)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30));
        }
    }
}
