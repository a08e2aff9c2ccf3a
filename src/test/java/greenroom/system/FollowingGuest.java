package greenroom.system;

import greenroom.conversation.Message;
import greenroom.features.stage.RunningServer;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import greenroom.wire.Tail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A guest who asks only for what is new, and keeps all of it. One thread at a time. */
final class FollowingGuest implements AutoCloseable {

    private final Guest guest;
    private final Consumer<List<Message>> witness;
    private final List<Message> heard;
    private String conversation;
    private boolean asked;
    private boolean refused;

    private FollowingGuest(Guest guest, String conversation, List<Message> heard, Consumer<List<Message>> witness)
            throws IOException {
        this.guest = guest;
        this.conversation = conversation;
        this.heard = new ArrayList<>(heard);
        this.witness = witness;
        guest.send(new Command.Follow(conversation, heard.size()).frame().bytes());
    }

    /** Somebody who has heard nothing yet. */
    static FollowingGuest join(RunningServer server, String username) throws Exception {
        return join(server, username, _ -> { });
    }

    /** @param witness is told of each piece of what is new, as it comes */
    static FollowingGuest join(RunningServer server, String username, Consumer<List<Message>> witness)
            throws Exception {
        Guest guest = Guest.join(server.sendPort(), server.receivePort(), username);
        return new FollowingGuest(guest, "", List.of(), witness);
    }

    /** Somebody who has been here before. */
    static FollowingGuest comeBack(RunningServer server, String username, String conversation, List<Message> heard)
            throws Exception {
        return new FollowingGuest(Guest.join(server.sendPort(), server.receivePort(), username), conversation, heard,
                _ -> { });
    }

    Guest guest() {
        return guest;
    }

    String conversation() {
        return conversation;
    }

    List<Message> heard() {
        return heard;
    }

    /** Whether something that was said was not taken. */
    boolean isRefused() {
        return refused;
    }

    /** Forgets what came after a position, and asks for it again. */
    void followAgainFrom(int position) throws IOException {
        heard.subList(position, heard.size()).clear();
        asked = true;
        guest.send(new Command.Follow(conversation, position).frame().bytes());
    }

    /** Waits for the next frame; fails when anything is missing, or is told otherwise than before. */
    void hear() throws IOException, MalformedFrame, DamagedMessage {
        if (!hearOrEnd()) {
            throw new AssertionError("the server has hung up on " + guest.username());
        }
    }

    /** The same; false once the server has hung up. */
    boolean hearOrEnd() throws IOException, MalformedFrame, DamagedMessage {
        Optional<Frame> frame = guest.hear();
        if (frame.isPresent()) {
            switch (Payload.fromServer(frame.get())) {
                case Tail tail -> take(tail);
                case Command.Refused _ -> refused = true;
                default -> { }
            }
        }
        return frame.isPresent();
    }

    /** Whether this has been said. */
    boolean hasHeard(String text) {
        return heard.reversed().stream().anyMatch(message -> message.text().equals(text));
    }

    private void take(Tail tail) {
        if (!tail.conversation().equals(conversation)) {
            conversation = tail.conversation();
            heard.clear();
        }
        int known = (int) (heard.size() - tail.position());
        if (known < 0) {
            if (!asked) {
                throw new AssertionError(guest.username() + " misses " + -known + " entries after " + heard.size());
            }
            return;
        }
        asked = false;
        List<Message> told = tail.entries();
        int again = Math.min(known, told.size());
        if (!told.subList(0, again).equals(heard.subList((int) tail.position(), (int) tail.position() + again))) {
            throw new AssertionError(guest.username() + " is told otherwise than before, after " + tail.position());
        }
        List<Message> fresh = told.subList(again, told.size());
        heard.addAll(fresh);
        witness.accept(fresh);
    }

    @Override
    public void close() throws IOException {
        guest.close();
    }
}
