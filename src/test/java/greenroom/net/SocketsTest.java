package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.Set;
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

    @Test
    void tellWhoIsAtTheOtherEnd() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket guest = new Socket(InetAddress.getLoopbackAddress(), door.getLocalPort());
                Socket inside = door.accept()) {
            assertThat(Sockets.peer(inside)).isEqualTo("127.0.0.1:" + guest.getLocalPort());
        }
    }

    @Test
    void doWithoutWhatTheSystemCannot() throws IOException {
        try (Socket plain = new Socket() {
            @Override
            public Set<SocketOption<?>> supportedOptions() {
                return Set.of(StandardSocketOptions.SO_KEEPALIVE);
            }

            @Override
            public <T> Socket setOption(SocketOption<T> option, T value) throws IOException {
                if (!supportedOptions().contains(option)) {
                    throw new UnsupportedOperationException(option + " is not known here");
                }
                return super.setOption(option, value);
            }
        }) {
            assertThatCode(() -> Sockets.noticeWhoVanishes(plain)).doesNotThrowAnyException();
        }
    }
}
