package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventLoopTest {

    private final EventLoop loop = new EventLoop();

    @AfterEach
    void stop() {
        loop.close();
    }

    @Test
    void letsInWhoeverComes() throws IOException {
        int port = listen(connection -> {
            connection.write(ByteBuffer.wrap(new byte[] {'!'}));
            return new Guest();
        });

        assertThat(firstByte(port)).isEqualTo('!');
        assertThat(firstByte(port)).isEqualTo('!');
    }

    private int listen(Function<Connection, ConnectionHandler> host) throws IOException {
        return loop.listen(InetAddress.getLoopbackAddress(), 0, host).port();
    }

    private static int firstByte(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(10_000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getInputStream().read();
        } catch (IOException e) {
            return -1;
        }
    }
}
