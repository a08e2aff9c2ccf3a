package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.store.Appended;
import greenroom.store.MessageLog;
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

    /** Takes what this member says into the log; the answer is how it departs, if it does. */
    Optional<Departure> receive(Frame frame, MessageLog messages, GracefulShutdown shutdown) {
        try {
            switch (Payload.fromClient(frame)) {
                case Command.Disconnect() -> {
                    return Optional.of(Departure.POLITE);
                }
                case Command.Shutdown() -> request(shutdown);
                case NewMessage message -> say(message, messages);
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

    private void say(NewMessage message, MessageLog messages) {
        PlainText text = new PlainText(message.text());
        if (!message.username().equals(name())) {
            session.tell(new Command.Refused("The username of the message is not yours."));
        } else if (text.isBlank()) {
            session.tell(new Command.Refused("There is nothing in the message."));
        } else {
            messages.append(name(), text).thenAccept(this::answer);
        }
    }

    private void answer(Appended appended) {
        if (appended instanceof Appended.Full) {
            session.tell(new Command.Refused("The conversation is full: nothing more can be said."));
        }
    }
}
