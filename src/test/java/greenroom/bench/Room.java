package greenroom.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.features.stage.RunningServer;
import greenroom.wire.Command;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Somebody who is at a server before anybody else comes, says as much as is asked for, and hears what is new. */
final class Room implements AutoCloseable {

    private static final int MOST_BYTES = 64 << 20;
    private static final String NAME = "Alice";

    private final Socket hearing;
    private final Socket speaking;
    private final FrameReader frames;

    Room(RunningServer server) throws Exception {
        hearing = new Socket(InetAddress.getLoopbackAddress(), server.sendPort());
        frames = new FrameReader(hearing.getInputStream(), MOST_BYTES);
        Command.Session session = (Command.Session) Payload.fromServer(frames.read().orElseThrow());
        speaking = new Socket(InetAddress.getLoopbackAddress(), server.receivePort());
        speaking.getOutputStream().write(new Command.Connect(NAME, session.id()).frame().bytes());
        speaking.getOutputStream().write(new Command.Follow("", 0).frame().bytes());
    }

    /** Says so many things of sixty characters. */
    void fill(int messages) throws Exception {
        OutputStream mouth = new BufferedOutputStream(speaking.getOutputStream());
        for (int i = 0; i < messages; i++) {
            mouth.write(new NewMessage(NAME, WireBenchmark.TEXT).frame().bytes());
        }
        mouth.write(new NewMessage(NAME, "that was all").frame().bytes());
        mouth.flush();
        awaitSaid("that was all");
    }

    /** Waits until somebody has said this. */
    void awaitSaid(String text) throws Exception {
        Frame frame;
        do {
            frame = frames.read().orElseThrow();
        } while (!new String(frame.data(), UTF_8).contains(text));
    }

    @Override
    public void close() throws IOException {
        hearing.close();
        speaking.close();
    }
}
