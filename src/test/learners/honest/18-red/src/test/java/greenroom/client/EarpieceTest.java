package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.post.Letter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarpieceTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void hearsTheConversationAndThatTheServerHasGone() throws Exception {
        try (ServerSocket house = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(house, Letter.command("session", "7"),
                    Letter.message(Conversation.EMPTY.with(new Message(Instant.EPOCH, "", "hello"))),
                    Letter.command("news", "none")));

            Earpiece.at("localhost", house.getLocalPort()).listen(it ->
                    it.messages().forEach(message -> heard.add(message.text())), () -> heard.add("lost"));
        }

        assertThat(heard).isEqualTo(List.of("hello", "lost"));
    }

    @Test
    void saysThatNothingIsListening() throws IOException {
        int port;
        try (ServerSocket house = new ServerSocket(0)) {
            port = house.getLocalPort();
        }

        assertThat(whyNot(port)).isEqualTo("Nothing is listening at localhost, port " + port + ".");
    }

    @Test
    void saysWhatTheServerAnswersWhenItRefuses() throws IOException {
        try (ServerSocket house = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(house, Letter.command("refused", "Full.")));

            assertThat(whyNot(house.getLocalPort())).isEqualTo("Full.");
        }
    }

    private static String whyNot(int port) {
        try {
            return "came in: " + Earpiece.at("localhost", port).getClass().getSimpleName();
        } catch (CannotJoin e) {
            return e.getMessage();
        }
    }

    private static void answer(ServerSocket house, Letter... letters) {
        try (Socket guest = house.accept()) {
            for (Letter letter : letters) {
                guest.getOutputStream().write(letter.bytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
