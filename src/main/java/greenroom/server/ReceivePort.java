package greenroom.server;

import greenroom.net.Sockets;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.Future;

/** What happens to those who come to the receive port: they say who they are, and then they are heard. */
final class ReceivePort {

    private final Lobby lobby;
    private final Timeout timeout;
    private final int mostBytes;

    /**
     * @param timeout runs out when a connection has not said connect
     * @param mostBytes how long the data of a frame may be
     */
    ReceivePort(Lobby lobby, Timeout timeout, int mostBytes) {
        this.lobby = lobby;
        this.timeout = timeout;
        this.mostBytes = mostBytes;
    }

    /** Reads from one client until the end of the connection. Runs on the connection's own thread. */
    void serve(Socket socket) throws IOException {
        Thread.currentThread().setName("receiver-" + Sockets.peer(socket));
        FrameReader frames = new FrameReader(socket.getInputStream(), mostBytes);
        try {
            Future<?> tooLate = timeout.set(() -> Sockets.hangUp(socket));
            Command.Connect connect = awaitConnect(frames, tooLate);
            lobby.receive(connect, new Caller(socket.getInetAddress(), () -> Sockets.hangUp(socket)), frames);
        } catch (Refusal | MalformedFrame | DamagedMessage e) {
            socket.getOutputStream().write(new Command.Refused(e.getMessage()).frame().bytes());
        }
    }

    private static Command.Connect awaitConnect(FrameReader frames, Future<?> tooLate)
            throws IOException, MalformedFrame, DamagedMessage, Refusal {
        try {
            Optional<Frame> first = frames.read();
            if (first.isPresent() && Payload.fromClient(first.get()) instanceof Command.Connect connect) {
                return connect;
            }
            throw Refusal.ofAStranger();
        } finally {
            tooLate.cancel(false);
        }
    }
}
