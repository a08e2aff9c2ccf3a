package greenroom.server;

import greenroom.conversation.InvalidUsername;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Future;

/** What happens to those who come to the receive port: they say who they are, and then they are heard. */
final class ReceivePort {

    private final Sessions sessions;
    private final Audience audience;
    private final MessageList messages;
    private final InstantSource clock;
    private final Alarm alarm;
    private final int mostBytes;

    ReceivePort(Sessions sessions, Audience audience, MessageList messages, InstantSource clock, Alarm alarm,
            int mostBytes) {
        this.mostBytes = mostBytes;
        this.alarm = alarm;
        this.audience = audience;
        this.clock = clock;
        this.sessions = sessions;
        this.messages = messages;
    }

    /** Reads from one client until the end of the connection. Runs on the connection's own thread. */
    void serve(Socket socket) throws IOException {
        FrameReader frames = new FrameReader(socket.getInputStream(), mostBytes);
        try {
            Future<?> tooLate = alarm.set(() -> Sockets.hangUp(socket));
            Command.Connect connect = awaitConnect(frames);
            tooLate.cancel(false);
            serve(sessions.claim(connect.id(), () -> Sockets.hangUp(socket)), connect.username(), frames);
        } catch (Refusal | MalformedFrame | DamagedMessage e) {
            socket.getOutputStream().write(new Command.Refused(e.getMessage()).frame().bytes());
        }
    }

    private void serve(Session session, String username, FrameReader frames) throws IOException {
        try {
            Member member = new Member(Username.of(username), session);
            sessions.name(session, member.username());
            audience.tell(new Command.ClientConnected(member.username().value(), clock.instant()));
            member.speak(frames, messages);
        } catch (Refusal | InvalidUsername | MalformedFrame e) {
            session.tell(new Command.Refused(e.getMessage()));
        } finally {
            sessions.end(session);
        }
    }

    private static Command.Connect awaitConnect(FrameReader frames)
            throws IOException, MalformedFrame, DamagedMessage, Refusal {
        Optional<Frame> first = frames.read();
        if (first.isPresent() && Payload.fromClient(first.get()) instanceof Command.Connect connect) {
            return connect;
        }
        throw Refusal.ofAStranger();
    }
}
