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

    /**
     * Takes what this member says into the list, until the end of the connection.
     *
     * @throws Refusal when there is no point in going on
     */
    void speak(FrameReader frames, MessageList messages) throws IOException, MalformedFrame, Refusal {
        for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
            try {
                switch (Payload.fromClient(frame.get())) {
                    case NewMessage message -> say(message, messages);
                    default -> throw Refusal.ofASecondConnect();
                }
            } catch (DamagedMessage e) {
                session.tell(new Command.Refused(e.getMessage()));
                return;
            }
        }
    }

    private void say(NewMessage message, MessageList messages) {
        PlainText text = new PlainText(message.text());
        if (!message.username().equals(username.value())) {
            session.tell(new Command.Refused("The username of the message is not yours."));
        } else if (text.isBlank()) {
            session.tell(new Command.Refused("There is nothing in the message."));
        } else if (!messages.append(username.value(), text)) {
            session.tell(new Command.Refused("The conversation is full: nothing more can be said."));
        }
    }
}
