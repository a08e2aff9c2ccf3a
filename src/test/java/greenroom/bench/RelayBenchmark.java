package greenroom.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.features.stage.RunningServer;
import greenroom.wire.Command;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What it takes until a hundred who follow have heard what one of them has said: a server in a process of its own, and
 * real sockets.
 */
@State(Scope.Benchmark)
public class RelayBenchmark {

    private static final int LISTENERS = 100;
    private static final int MOST_BYTES = 64 << 20;

    private final List<Socket> sockets = new ArrayList<>();
    private final List<FrameReader> listeners = new ArrayList<>();
    private RunningServer server;
    private Socket speaking;
    private int said;

    @Setup(Level.Iteration)
    public void gather() throws Exception {
        server = RunningServer.start("--max-messages-per-second", "unlimited");
        for (int i = 0; i < LISTENERS; i++) {
            Socket socket = connect(server.sendPort());
            FrameReader frames = new FrameReader(socket.getInputStream(), MOST_BYTES);
            Command.Session session = (Command.Session) Payload.fromServer(frames.read().orElseThrow());
            speaking = connect(server.receivePort());
            say(new Command.Connect(name(i), session.id()));
            say(new Command.Follow("", 0));
            listeners.add(frames);
        }
    }

    private static String name(int client) {
        return "Client " + client;
    }

    @Benchmark
    public void tellAHundred() throws Exception {
        String text = "thing " + ++said;
        say(new NewMessage(name(LISTENERS - 1), text));
        for (FrameReader listener : listeners) {
            await(text, listener);
        }
    }

    @TearDown(Level.Iteration)
    public void leave() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
        listeners.clear();
        server.stop();
    }

    private Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        return socket;
    }

    private void say(Payload payload) throws IOException {
        speaking.getOutputStream().write(payload.frame().bytes());
    }

    private static void await(String text, FrameReader frames) throws Exception {
        Frame frame;
        do {
            frame = frames.read().orElseThrow();
        } while (!new String(frame.data(), UTF_8).contains(text));
    }
}
