package greenroom.server;

import greenroom.wire.FrameBytes;
import java.util.Optional;

/** What one client gets of the conversation: the newest snapshot, or, once it follows, only what is new. */
final class Subscription {

    /** A snapshot of this size is not worth waiting to see whether a client will ask for less. */
    private static final int MOST_BYTES_AT_ONCE = 16 * 1024;

    private boolean waiting;
    private Optional<Follower> follower = Optional.empty();
    private Publication newest = Publication.NONE;
    private Publication last = Publication.NONE;

    /** Has this snapshot sent, in place of any that still waits. */
    void show(Publication newest) {
        this.newest = newest;
    }

    /** A long snapshot waits from now on: the client may be about to ask for less. */
    void holdBack() {
        waiting = true;
    }

    /** A client that has not asked by now gets a snapshot, however long. */
    void release() {
        waiting = false;
    }

    /** From now on, this follower says what is sent. */
    void follow(Follower follower) {
        this.follower = Optional.of(follower);
    }

    /** What there is by now is the last that is sent. */
    void end() {
        release();
        follower.ifPresent(Follower::end);
    }

    /** Sends nothing more. */
    void cancel() {
        newest = last;
        follower = Optional.empty();
    }

    boolean hasNews() {
        return follower.isPresent() ? follower.get().hasNews() : hasNewSnapshot();
    }

    /** Whether there is a snapshot for a client that does not follow. */
    boolean hasNewSnapshot() {
        return follower.isEmpty() && newest.isNewsAfter(last)
                && !(waiting && newest.frame().length() > MOST_BYTES_AT_ONCE);
    }

    /** The frame that is next, if there is one. */
    Optional<FrameBytes> next() {
        if (follower.isPresent()) {
            return follower.get().next();
        }
        if (!hasNewSnapshot()) {
            return Optional.empty();
        }
        last = newest;
        return Optional.of(newest.frame());
    }
}
