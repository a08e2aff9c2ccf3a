package greenroom.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.conversation.Message;
import greenroom.post.Letter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
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

    @Test
    void saysItToEveryoneWhoListens() throws IOException {
        List<DataInputStream> guests = List.of(guest(), guest());
        for (DataInputStream guest : guests) {
            Letter.read(guest);
            Letter.read(guest);
        }

        board.say("hello");

        for (DataInputStream guest : guests) {
            assertThat(newest(guest)).isEqualTo(List.of("hello"));
        }
    }

    @Test
    void isFullAtItsLimitUntilSomebodyLeaves() throws IOException {
        Socket first = socket();
        word(first);
        word(socket());

        assertThat(word(socket())).isEqualTo("refused\u001fThe server is full: try again later.");
        first.close();
        await().untilAsserted(() -> assertThat(word(socket())).startsWith("session"));
    }

    private static String word(Socket socket) throws IOException {
        Letter first = Letter.read(new DataInputStream(socket.getInputStream()));
        return new String(first.data(), StandardCharsets.UTF_8);
    }

    private static List<String> newest(DataInputStream guest) throws IOException {
        try {
            return texts(Letter.read(guest));
        } catch (SocketTimeoutException e) {
            return List.of("nothing came");
        }
    }

    private static List<String> texts(Letter letter) throws IOException {
        return letter.conversation().messages().stream().map(Message::text).toList();
    }

    private DataInputStream guest() throws IOException {
        return new DataInputStream(socket().getInputStream());
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), board.port());
        socket.setSoTimeout(1_000);
        return socket;
    }
}
