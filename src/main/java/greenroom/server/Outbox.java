package greenroom.server;

import java.util.Optional;

/** What is still to be written to one client. */
final class Outbox {

    /** Puts a frame behind those that wait. */
    void offer(byte[] frame) {
    }

    /** The frame that is next. */
    Optional<byte[]> take() {
        return Optional.empty();
    }
}
