package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.server.Limits;
import greenroom.server.Patience;
import greenroom.server.Server;
import greenroom.server.Settings;
import greenroom.server.ShutdownRules;
import java.io.IOException;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of somebody else can take part: src/test/resources/python/chat.py shows how. */
class InteroperationIT {

    private static final Settings SETTINGS = new Settings(InetAddress.getLoopbackAddress(), 0, 0,
            Duration.ofMillis(20), Limits.STANDARD, Patience.STANDARD, ShutdownRules.STANDARD);

    private static final String AWKWARD = "Grüezi 🎭 €: “she said 'no'”, \"C:\\new\\" + "u0041\", \\, 日本語, {}, %s";

    private final Server server = Server.open(SETTINGS, InstantSource.system(), new SecureRandom());

    InteroperationIT() throws IOException {
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest(name = "pickle protocol {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void pythonAndJavaHearTheSameConversation(int protocol) throws Exception {
        try (Guest java = Guest.join(server, "Jürgen 🎭");
                PythonProgram python = PythonProgram.start("chat.py", server.sendPort(), server.receivePort(),
                        "Zoe", protocol)) {
            python.type(AWKWARD);
            java.hearUntil(AWKWARD);
            server.say("Welcome, Zoë. " + AWKWARD);
            java.say("And from Java: " + AWKWARD);
            List<Message> heard = java.hearUntil("And from Java: " + AWKWARD);

            assertThat(heard).extracting(Message::username).containsExactly("Zoe", "", "Jürgen 🎭");
            assertThat(python.print(heard.size())).isEqualTo(heard.stream().map(InteroperationIT::printed).toList());

            server.close();
            assertThat(python.awaitExit()).as("how Python ended when the server hung up").isZero();
        }
    }

    /** As chat.py prints it. */
    private static String printed(Message message) {
        return String.format(Locale.ROOT, "%d.%06d %s: %s", message.time().getEpochSecond(),
                message.time().getNano() / 1_000, message.username(), message.text());
    }
}
