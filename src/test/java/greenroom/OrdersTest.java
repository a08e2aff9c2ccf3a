package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.server.Limits;
import greenroom.server.Patience;
import greenroom.server.Server;
import greenroom.server.Settings;
import greenroom.server.ShutdownRules;
import greenroom.wire.Command;
import greenroom.wire.FrameReader;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private final Server server = Server.open(new Settings(InetAddress.getLoopbackAddress(), 0, 0,
            Settings.POLL_INTERVAL, Limits.STANDARD, Patience.STANDARD, ShutdownRules.STANDARD),
            InstantSource.system(), new Random(7));
    private final StringWriter answers = new StringWriter();

    OrdersTest() throws IOException {
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void tellWhoIsHere() throws Exception {
        order("/who");
        try (Socket hearing = connect(server.sendPort()); Socket speaking = connect(server.receivePort())) {
            join(hearing, speaking, "Alice");

            order("/who");
        }

        assertThat(answers.toString().lines().toList().toString())
                .isEqualTo("[greenroom: Nobody is here., greenroom: Here now: Alice.]");
    }

    @Test
    void muteAndRemoveSomebody() throws Exception {
        try (Socket hearing = connect(server.sendPort()); Socket speaking = connect(server.receivePort())) {
            join(hearing, speaking, "Alice");

            order("/mute Alice\n/unmute Alice\n/kick Alice\n/kick Alice\n/mute Alice\n/unmute Alice\n/who");
        }

        assertThat(answers.toString().lines().map(line -> line.replace("greenroom: ", "")).toList().toString())
                .isEqualTo("[Alice is muted., Alice is heard again., Alice is gone., There is no Alice here., "
                        + "There is no Alice here., There is no Alice here., Nobody is here.]");
    }

    @Test
    void clearTheConversation() throws Exception {
        order("a secret\n/clear");

        try (Socket hearing = connect(server.sendPort())) {
            FrameReader frames = new FrameReader(hearing.getInputStream(), 1_000);
            Payload heard = Payload.fromServer(frames.read().orElseThrow());
            while (!(heard instanceof Snapshot(List<Message> messages) && !messages.isEmpty())) {
                heard = Payload.fromServer(frames.read().orElseThrow());
            }
            assertThat(((Snapshot) heard).messages()).extracting(Message::text)
                    .isEqualTo(List.of("The operator has cleared the conversation"));
        }
        assertThat(answers.toString().strip()).isEqualTo("greenroom: The conversation begins anew.");
    }

    private void order(String line) {
        Orders orders = new Orders(server, new PrintWriter(answers, true));
        new Operator(new BufferedReader(new StringReader(line)), new PrintWriter(answers, true),
                orders.plain(), orders.naming()).readLines(orders::say);
    }

    private static Socket connect(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void join(Socket hearing, Socket speaking, String username) throws Exception {
        FrameReader frames = new FrameReader(hearing.getInputStream(), 1_000);
        String id = ((Command.Session) Payload.fromServer(frames.read().orElseThrow())).id();
        speaking.getOutputStream().write(new Command.Connect(username, id).frame().bytes());
        while (!(Payload.fromServer(frames.read().orElseThrow()) instanceof Command.ClientsConnected)) {
            continue;
        }
    }
}
