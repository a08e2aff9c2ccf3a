package kata.walk;

/** Something cannot be done as things stand, and nothing was changed; the message is one line that says what to do. */
public final class NotNow extends RuntimeException {

    public NotNow(String message) {
        super(message);
    }
}
