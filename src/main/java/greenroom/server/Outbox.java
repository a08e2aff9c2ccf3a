package greenroom.server;

import greenroom.wire.FrameBytes;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** What is still to be written to one client. */
final class Outbox {

    private static final Bulletin.Reader NOTHING_TO_READ = new Bulletin(0).reader();

    private final int mostBytes;
    private final Runnable hangUp;
    private Bulletin.Reader bulletin = NOTHING_TO_READ;
    private final Queue<FrameBytes> commands = new ArrayDeque<>();
    private Runnable listener = () -> { };
    private int waiting;
    private boolean closed;
    private final Subscription subscription = new Subscription();

    /**
     * @param mostBytes how many bytes of commands may wait before the client counts as lost
     * @param hangUp ends the connection of a client that is lost, at once
     */
    Outbox(int mostBytes, Runnable hangUp) {
        this.mostBytes = mostBytes;
        this.hangUp = hangUp;
    }

    /** Has this run whenever there may be something to take, or nothing more to come. */
    void onChange(Runnable listener) {
        this.listener = listener;
    }

    /** Has all sent that everyone is told from now on. */
    void listenTo(Bulletin.Reader bulletin) {
        this.bulletin = bulletin;
    }

    /** Puts a frame behind those that wait; one too many closes the outbox and drops what is in it. */
    void offer(byte[] frame) {
        offer(FrameBytes.of(frame));
    }

    /** The same for one that others may share. */
    void offer(FrameBytes frame) {
        if (closed) {
            return;
        }
        keepNews();
        keep(frame);
        if (waiting > mostBytes) {
            abandon();
        }
        listener.run();
    }

    /** From now on, what has been told so far is ahead of all that comes; it lies where it lies, and is not copied. */
    private void keepNews() {
        while (bulletin.hasMore()) {
            keep(FrameBytes.of(bulletin.next()));
        }
    }

    private void keep(FrameBytes command) {
        commands.add(command);
        waiting += command.length();
    }

    /** Has this snapshot sent, in place of any that still waits. */
    void show(Publication newest) {
        if (!closed) {
            subscription.show(newest);
            if (subscription.hasNewSnapshot()) {
                listener.run();
            }
        }
    }

    /** From now on, this follower says what is sent of the conversation. */
    void follow(Follower follower) {
        subscription.follow(follower);
        listener.run();
    }

    /** Looks whether there is something new, or too much of it. */
    void wake() {
        if (waiting + bulletin.unread() > mostBytes) {
            abandon();
        } else if (bulletin.hasMore() || subscription.hasNews()) {
            listener.run();
        }
    }

    /** Holds a long snapshot back for a client that may follow. */
    void holdBack() {
        subscription.holdBack();
    }

    /** A client that has not followed by now gets snapshots, however long. */
    void release() {
        subscription.release();
        listener.run();
    }

    /** Takes nothing more in; what is in it can still be taken. */
    void close() {
        closed = true;
        leave();
        subscription.end();
        listener.run();
    }

    /** Has nothing sent of what everyone is told from now on. */
    void leave() {
        keepNews();
        bulletin = NOTHING_TO_READ;
    }

    /** Takes nothing more in, and drops what is in it. */
    void abandon() {
        leave();
        commands.clear();
        subscription.cancel();
        close();
        hangUp.run();
    }

    /** Whether there is, or may yet be, something to take. */
    boolean isOpen() {
        return !closed || !isIdle();
    }

    /** The frame that is next, if there is one: commands first, then the newest snapshot. */
    Optional<FrameBytes> take() {
        if (!commands.isEmpty()) {
            FrameBytes frame = commands.remove();
            waiting -= frame.length();
            return Optional.of(frame);
        }
        return bulletin.hasMore() ? Optional.of(FrameBytes.of(bulletin.next())) : subscription.next();
    }

    private boolean isIdle() {
        return commands.isEmpty() && !subscription.hasNews();
    }
}
