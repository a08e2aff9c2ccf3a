package greenroom.client.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndpointTest {

    @Test
    void noticesWhenItsServerVanishes() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = new Endpoint(new Address("localhost"), server.getLocalPort()).connect(Duration.ofSeconds(1))) {
            assertThat(socket.getKeepAlive()).as("keep-alive").isTrue();
        }
    }
}
