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
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A guest who follows a long conversation and says long things, and keeps no more of it than a hash. */
final class Reader {

    private static final String LONG_TEXT = "x".repeat(9_900);

    private final Guest guest;
    private String awaited = "";
    private boolean refused;
    private int said;
    private long heard;
    private long hash;

    private Reader(Guest guest) {
        this.guest = guest;
    }

    static Reader join(RunningServer server, String username) throws Exception {
        Guest guest = Guest.join(server.sendPort(), server.receivePort(), username);
        guest.send(new Command.Follow("", 0).frame().bytes());
        return new Reader(guest);
    }

    /** Says one thing after the other, each as soon as the last was heard. */
    Void talk(BooleanSupplier goesOn, Delays delays) throws Exception {
        while (goesOn.getAsBoolean()) {
            awaited = guest.username() + " " + ++said + " " + LONG_TEXT;
            long start = System.nanoTime();
            guest.say(awaited);
            while (!awaited.isEmpty() && !refused) {
                if (!hearOrEnd()) {
                    throw new AssertionError("the server has hung up on " + guest.username());
                }
            }
            delays.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return null;
    }

    /** What was heard until the server hung up. */
    String hearToTheEnd() throws Exception {
        try (guest) {
            while (hearOrEnd()) {
                // It is counted.
            }
            return heard + " entries, hash " + hash;
        }
    }

    private boolean hearOrEnd() throws IOException, MalformedFrame, DamagedMessage {
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

    private void take(Tail tail) {
        if (tail.position() != heard) {
            throw new AssertionError(guest.username() + " is told of " + tail.position() + " after " + heard);
        }
        for (Message message : tail.entries()) {
            heard++;
            hash = 31 * hash + message.hashCode();
            awaited = message.text().equals(awaited) ? "" : awaited;
        }
    }

    int said() {
        return said;
    }

    long heard() {
        return heard;
    }

    /** Whether something that was said was not taken. */
    boolean isRefused() {
        return refused;
    }
}
