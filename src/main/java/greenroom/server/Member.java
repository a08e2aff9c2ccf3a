package greenroom.server;

import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Somebody who has joined, and can be heard.
 *
 * @param address where the voice comes from
 */
record Member(Username username, ClientSession session, InetAddress address) {

    /** As it is shown to the others. */
    String name() {
        return username.value();
    }

    /** Does what this member asks for; the answer is how it departs, if it does. */
    Optional<Departure> receive(Frame frame, Moderation moderation, GracefulShutdown shutdown) {
        try {
            switch (Payload.fromClient(frame)) {
                case Command.Disconnect() -> {
                    return Optional.of(Departure.POLITE);
                }
                case Command.Shutdown() -> request(shutdown);
                case Command.Follow follow -> moderation.follow(this, follow);
                case NewMessage message -> moderation.hear(this, message);
                default -> throw Refusal.ofASecondConnect();
            }
        } catch (DamagedMessage e) {
            session.tell(new Command.Refused(e.getMessage()));
        } catch (MalformedFrame | Refusal e) {
            session.tell(new Command.Refused(e.getMessage()));
            return Optional.of(Departure.UNEXPECTED);
        }
        return Optional.empty();
    }

    private void request(GracefulShutdown shutdown) {
        try {
            shutdown.request(address);
        } catch (Refusal e) {
            session.tell(new Command.Refused(e.getMessage()));
        }
    }
}
