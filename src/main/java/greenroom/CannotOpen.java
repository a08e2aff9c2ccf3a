package greenroom;

/** A room cannot be opened; the message says why, in words for whoever asked for it. */
final class CannotOpen extends RuntimeException {

    CannotOpen(String reason) {
        super(reason);
    }
}
