package kata;

/** A repository that the trainer can do nothing with; the message is one line that says what to do about it. */
final class NotUsable extends RuntimeException {

    NotUsable(String message) {
        super(message);
    }
}
