package greenroom.client;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;

/** A client's two connections to a server: one to hear, one to speak. */
public final class Connection implements Relay, AutoCloseable {

    private final Ear ear;
    private final Mouth mouth;
    private final Username username;

    private Connection(Ear ear, Mouth mouth, Username username) {
        this.ear = ear;
        this.mouth = mouth;
        this.username = username;
    }

    /**
     * Goes to a server and joins.
     *
     * @param username under which to join
     * @param patience how long the server may take for each answer
     */
    public static Connection open(Address address, Ports ports, Username username, Duration patience)
            throws CannotConnect {
        Place place = new Place(address, ports.send());
        Socket socket = place.connect(patience);
        try {
            Ear ear = new Ear(socket);
            String session = awaitGreeting(ear);
            Mouth mouth = new Mouth(new Place(address, ports.receive()).connect(patience));
            mouth.say(new Command.Connect(username.value(), session));
            awaitWelcome(ear, username);
            return new Connection(ear, mouth, username);
        } catch (IOException | MalformedFrame | DamagedMessage | NotSaid | CannotConnect e) {
            Sockets.hangUp(socket);
            throw place.isNoServer(e);
        }
    }

    private static String awaitGreeting(Ear ear) throws IOException, MalformedFrame, DamagedMessage, CannotConnect {
        return switch (Payload.fromServer(ear.next())) {
            case Command.Session(String id) -> id;
            case Command.Refused(String reason) -> throw new CannotConnect(reason);
            default -> throw new IOException("a greeting was expected");
        };
    }

    private static void awaitWelcome(Ear ear, Username username)
            throws IOException, MalformedFrame, CannotConnect, DamagedMessage {
        while (true) {
            Frame frame = ear.next();
            switch (Payload.fromServer(frame)) {
                case Command.ClientConnected(String who, Instant when) when who.equals(username.value()) -> {
                    return;
                }
                case Command.Refused(String reason) -> throw new CannotConnect(reason);
                default -> ear.keep(frame);
            }
        }
    }

    /** Lets somebody hear, on a thread of the connection's own, what the server says from now on. */
    public void listen(NewsListener listener) {
        Thread.ofVirtual().start(() -> {
            ear.hearAll(listener);
            close();
            listener.hear(new News.Lost("The connection to the server is lost."));
        });
    }

    @Override
    public void say(PlainText text) throws NotSaid {
        mouth.say(new NewMessage(username.value(), text.value()));
    }

    @Override
    public void close() {
        ear.close();
        mouth.close();
    }
}
