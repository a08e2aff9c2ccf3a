package greenroom.house;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.post.Letter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwitchboardTest {

    private static final InetSocketAddress ANYWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private Switchboard board;

    @BeforeEach
    void open() throws IOException {
        board = Switchboard.open(ANYWHERE, 2, InstantSource.system());
    }

    @AfterEach
    void close() throws IOException {
        board.close();
    }

    @Test
    void greetsWhoeverComesAndShowsWhatHasBeenSaid() throws IOException {
        board.say("welcome");
        DataInputStream guest = guest();

        assertThat(new String(Letter.read(guest).data(), StandardCharsets.UTF_8)).matches("session\u001f[0-9a-f]{32}");
        assertThat(texts(Letter.read(guest))).isEqualTo(List.of("welcome"));
    }

    private static List<String> texts(Letter letter) throws IOException {
        return letter.conversation().messages().stream().map(Message::text).toList();
    }

    private DataInputStream guest() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), board.port());
        socket.setSoTimeout(5_000);
        return new DataInputStream(socket.getInputStream());
    }
}
