package greenroom.server;

import greenroom.wire.FrameBytes;
import java.util.Optional;

/** What one client gets of the conversation: the newest snapshot, or, once it follows, only what is new. */
final class Subscription {

    private Optional<Follower> follower = Optional.empty();
    private Publication newest = Publication.NONE;
    private Publication last = Publication.NONE;

    /** Has this snapshot sent, in place of any that still waits. */
    void show(Publication newest) {
        this.newest = newest;
    }

    /** A long snapshot waits from now on: the client may be about to ask for less. */
    void waitForAFollower() {
    }

    /** A client that has not asked by now gets a snapshot, however long. */
    void waitNoLonger() {
    }

    /** From now on, this follower says what is sent. */
    void follow(Follower follower) {
        this.follower = Optional.of(follower);
    }

    /** What there is by now is the last that is sent. */
    void end() {
        follower.ifPresent(Follower::end);
    }

    /** Sends nothing more. */
    void cancel() {
        newest = last;
        follower = Optional.empty();
    }

    boolean hasNews() {
        return follower.map(Follower::hasNews).orElse(newest.isNewsAfter(last));
    }

    /** The frame that is next, if there is one. */
    Optional<FrameBytes> next() {
        if (follower.isPresent()) {
            return follower.get().next();
        }
        boolean news = newest.isNewsAfter(last);
        last = newest;
        return news ? Optional.of(newest.frame()) : Optional.empty();
    }
}
