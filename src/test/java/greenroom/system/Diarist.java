package greenroom.system;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.features.stage.RunningServer;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A guest who remembers what was heard. One thread hears; any may ask. */
final class Diarist implements AutoCloseable {

    private final Guest guest;
    private final List<String> here = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private Conversation conversation = Conversation.EMPTY;

    Diarist(Guest guest) {
        this.guest = guest;
    }

    /** Joins, and listens until everyone has been told. */
    static Diarist join(RunningServer server, String username) throws IOException, MalformedFrame, DamagedMessage {
        Diarist diarist = new Diarist(Guest.join(server.sendPort(), server.receivePort(), username));
        while (!diarist.here().contains(username)) {
            diarist.hear();
        }
        return diarist;
    }

    Guest guest() {
        return guest;
    }

    void hearUntil(String text) throws IOException, MalformedFrame, DamagedMessage {
        while (conversation().messages().stream().noneMatch(message -> message.text().equals(text))) {
            hear();
        }
    }

    private void hear() throws IOException, MalformedFrame, DamagedMessage {
        note(guest.hear().orElseThrow(() -> new AssertionError("the server has hung up on " + guest.username())));
    }

    /** Goes on until both connections have ended, on whichever side. */
    void hearToTheEnd() throws MalformedFrame, DamagedMessage {
        try {
            for (Optional<Frame> frame = guest.hear(); frame.isPresent(); frame = guest.hear()) {
                note(frame.get());
            }
        } catch (SocketTimeoutException stillOpen) {
            throw new AssertionError("the server has not hung up on " + guest.username(), stillOpen);
        } catch (IOException ended) {
            // Without a goodbye, but it has.
        }
        guest.awaitTheEndOfSpeaking();
    }

    private synchronized void note(Frame frame) throws MalformedFrame, DamagedMessage {
        switch (Payload.fromServer(frame)) {
            case Snapshot(List<Message> messages) -> note(new Conversation(messages));
            case Command.ClientConnected(String username, Instant time) -> here.add(username);
            case Command.ClientsConnected(List<String> usernames) -> {
                here.clear();
                here.addAll(usernames);
            }
            case Command.ClientDisconnected(String username, Instant time) -> {
                here.remove(username);
                gone.add(username);
            }
            default -> { }
        }
    }

    private void note(Conversation heard) {
        if (!heard.continues(conversation)) {
            throw new AssertionError(guest.username() + " no longer hears what was said before");
        }
        conversation = heard;
    }

    synchronized Conversation conversation() {
        return conversation;
    }

    /** Who is here, the diarist included, in the order in which they came. */
    synchronized List<String> here() {
        return List.copyOf(here);
    }

    /** Who has gone meanwhile, each as often as that was said. */
    synchronized List<String> gone() {
        return List.copyOf(gone);
    }

    @Override
    public String toString() {
        return guest.username();
    }

    @Override
    public void close() throws IOException {
        guest.close();
    }
}
