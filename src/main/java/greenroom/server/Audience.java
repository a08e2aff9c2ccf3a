package greenroom.server;

import greenroom.wire.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Everyone who listens. */
final class Audience {

    private static final int PIECE_BYTES = 16 * 1024;

    private final Bulletin bulletin = new Bulletin(PIECE_BYTES);
    private final OncePerRound wakeAll;
    private final List<Outbox> outboxes = new ArrayList<>();
    private boolean closed;
    private Publication newest = Publication.NONE;

    /** @param endOfRound does something when the round has ended */
    Audience(Executor endOfRound) {
        wakeAll = new OncePerRound(endOfRound, () -> outboxes.forEach(Outbox::wake));
    }

    /** Greets one more and lets it listen, from the most recent snapshot on. */
    void admit(Outbox outbox, Command... greeting) {
        for (Command command : greeting) {
            outbox.offer(command.frame().bytes());
        }
        outbox.listenTo(bulletin.reader());
        outbox.show(newest);
        outboxes.add(outbox);
        if (closed) {
            outbox.close();
        }
    }

    /** Lets one go. */
    void dismiss(Outbox outbox) {
        outboxes.remove(outbox);
        outbox.leave();
    }

    /** Tells everyone who is listening now. */
    void tell(Command command) {
        bulletin.add(command.frame().bytes());
        wake();
    }

    /** Has everyone look whether there is something new, when the round is over. */
    void wake() {
        wakeAll.request();
    }

    /** Sends everyone home, with what is still to be written. */
    void close() {
        closed = true;
        outboxes.forEach(Outbox::close);
    }

    /** Gives everyone this snapshot, and everyone who comes until there is another. */
    void show(Publication newest) {
        this.newest = newest;
        outboxes.forEach(outbox -> outbox.show(newest));
    }
}
