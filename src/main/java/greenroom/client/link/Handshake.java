package greenroom.client.link;

import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** What is said before a client is in the conversation (docs/protocol.md, Commands). */
final class Handshake {

    private final FrameReceiver receiver;

    Handshake(FrameReceiver receiver) {
        this.receiver = receiver;
    }

    /** Waits for the server to say hello; its answer is the id of the session. */
    String awaitGreeting() throws IOException, MalformedFrame, DamagedMessage, CannotConnect {
        return switch (Payload.fromServer(receiver.next())) {
            case Command.Session(String id) -> id;
            case Command.Refused(String reason) -> throw new CannotConnect(reason);
            default -> throw new IOException("a greeting was expected");
        };
    }

    /**
     * Waits until everyone has been told that this person has come: then the name is accepted.
     *
     * @param following asks for what is new, if the server knows how to tell it
     */
    void awaitWelcome(Username username, TailReceiver following)
            throws IOException, MalformedFrame, DamagedMessage, NotSaid, CannotConnect {
        while (true) {
            Frame frame = receiver.next();
            switch (Payload.fromServer(frame)) {
                case Command.ClientConnected(String who, Instant when) when who.equals(username.value()) -> {
                    following.welcome(when);
                    return;
                }
                case Command.Refused(String reason) -> throw new CannotConnect(reason);
                case Command.Capabilities(List<String> words) when words.contains("follow") -> follow(following);
                default -> receiver.keep(frame);
            }
        }
    }

    private void follow(TailReceiver following) throws NotSaid {
        following.ask();
        receiver.follow(following);
    }
}
