package greenroom.server;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** What is still to be written to one client. */
final class Outbox {

    private final Queue<byte[]> commands = new ArrayDeque<>();
    private Optional<Publication> snapshot = Optional.empty();
    private String lastHash = "";

    /** Puts a frame behind those that wait. */
    void offer(byte[] frame) {
        commands.add(frame);
    }

    /** Has this snapshot sent, in place of any that still waits. */
    void show(Publication newest) {
        snapshot = Optional.of(newest);
    }

    /** The frame that is next. */
    Optional<byte[]> take() {
        if (!commands.isEmpty()) {
            return Optional.of(commands.remove());
        }
        Optional<Publication> next = snapshot.filter(newest -> !newest.hash().equals(lastHash));
        lastHash = next.map(Publication::hash).orElse(lastHash);
        return next.map(Publication::frame);
    }
}
