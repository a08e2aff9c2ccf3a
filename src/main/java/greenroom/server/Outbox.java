package greenroom.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** What is still to be written to one client. Any thread may put something in; one thread takes. */
final class Outbox {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int mostCommands;
    private final Queue<byte[]> commands = new ArrayDeque<>();
    private boolean closed;
    private Publication newest = Publication.NONE;
    private Publication last = Publication.NONE;

    /** @param mostCommands how many commands may wait before the client counts as lost */
    Outbox(int mostCommands) {
        this.mostCommands = mostCommands;
    }

    /** Whether there is, or may yet be, something to take. */
    boolean isOpen() {
        lock.lock();
        try {
            return !closed || !isIdle();
        } finally {
            lock.unlock();
        }
    }

    /** Puts a frame behind those that wait. */
    void offer(byte[] frame) {
        change(() -> {
            if (closed) {
                return;
            }
            commands.add(frame);
            if (commands.size() > mostCommands) {
                commands.clear();
                newest = last;
                closed = true;
            }
        });
    }

    /** Has this snapshot sent, in place of any that still waits. */
    void show(Publication newest) {
        change(() -> this.newest = closed ? this.newest : newest);
    }

    /** Takes nothing more in; what is in it can still be taken. */
    void close() {
        change(() -> closed = true);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The frame that is next, if there is one within this time. */
    Optional<byte[]> take(Duration patience) {
        lock.lock();
        try {
            await(patience);
            if (!commands.isEmpty()) {
                return Optional.of(commands.remove());
            }
            boolean news = newest.isNewsAfter(last);
            last = newest;
            return news ? Optional.of(newest.frame()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void await(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        while (left > 0 && isIdle() && !closed) {
            left = changed.awaitNanos(left);
        }
    }

    private boolean isIdle() {
        return commands.isEmpty() && !newest.isNewsAfter(last);
    }
}
