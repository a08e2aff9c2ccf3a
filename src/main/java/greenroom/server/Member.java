package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.IOException;
import java.util.Optional;

/** Somebody who has joined, and can be heard. */
record Member(Username username, Session session) {

    /** Takes what this member says into the list, until the end of the connection. */
    void speak(FrameReader frames, MessageList messages) throws IOException, MalformedFrame {
        for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
            try {
                messages.append(username.value(), text(frame.get()));
            } catch (DamagedMessage | Refusal e) {
                session.tell(new Command.Refused(e.getMessage()));
            }
        }
    }

    private PlainText text(Frame frame) throws MalformedFrame, DamagedMessage, Refusal {
        return switch (Payload.fromClient(frame)) {
            case NewMessage(String author, String text) when author.equals(username.value()) -> notBlank(text);
            case NewMessage message -> throw Refusal.ofAnotherName();
            default -> throw Refusal.ofNothing();
        };
    }

    private static PlainText notBlank(String text) throws Refusal {
        PlainText plain = new PlainText(text);
        if (plain.isBlank()) {
            throw Refusal.ofNothing();
        }
        return plain;
    }
}
