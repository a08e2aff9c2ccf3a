package greenroom.post;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aCommandGoesBehindAHeaderOfSixteenBytes() {
        assertThat(text(Letter.command("session", "90dc340a"))).isEqualTo("cmd:16          session\u001f90dc340a");
    }

    @Test
    void aConversationIsPickledAndSealed() {
        Message hello = new Message(Instant.ofEpochMilli(1_773_136_805_500L), "", "hello");

        assertThat(text(Letter.message(new Conversation(List.of(hello))))).isEqualTo("msg:96          "
                + "\u0080\u0002](GA\u00dak\u00fa\u00e9`\0\0X\0\0\0\0X\u0005\0\0\0hello\u0087e."
                + "\u001fad5a22bc7c801bbbd6292460c0d1b5ba463d5672a53eecdad6f7eea3eef295d6");
    }

    @Test
    void aConversationArrivesAsItWasSent() throws IOException {
        Message hello = new Message(Instant.parse("2026-03-01T10:15:30.500Z"), "Zoë", "hello");
        Conversation sent = new Conversation(List.of(hello, new Message(hello.time().plusMillis(1), "Bob", "hi")));

        assertThat(arriving(Letter.message(sent).bytes()).conversation()).isEqualTo(sent);
    }

    @Test
    void aDamagedConversationIsRefused() throws IOException {
        byte[] bytes = Letter.message(Conversation.EMPTY).bytes();
        bytes[20]++;

        assertThat(whyNotOpened(arriving(bytes))).isEqualTo("its hash is wrong");
    }

    private static String whyNotOpened(Letter letter) {
        try {
            return "it was opened: " + letter.conversation();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static Letter arriving(byte[] bytes) throws IOException {
        return Letter.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static String text(Letter letter) {
        return new String(letter.bytes(), StandardCharsets.ISO_8859_1);
    }
}
