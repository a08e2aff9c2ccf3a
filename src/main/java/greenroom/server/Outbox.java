package greenroom.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** What is still to be written to one client. */
final class Outbox {

    private final Queue<byte[]> commands = new ArrayDeque<>();
    private Publication newest = Publication.NONE;
    private Publication last = Publication.NONE;

    /** Puts a frame behind those that wait. */
    void offer(byte[] frame) {
        commands.add(frame);
    }

    /** Has this snapshot sent, in place of any that still waits. */
    void show(Publication newest) {
        this.newest = newest;
    }

    /** The frame that is next, if there is one within this time. */
    Optional<byte[]> take(Duration patience) {
        if (!commands.isEmpty()) {
            return Optional.of(commands.remove());
        }
        boolean news = newest.isNewsAfter(last);
        last = newest;
        return news ? Optional.of(newest.frame()) : Optional.empty();
    }
}
