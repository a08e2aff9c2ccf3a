package kata.git;

/** Git could not do its part; the message is one line that says what to do about it. */
public class GitFailed extends RuntimeException {

    GitFailed(String message) {
        super(message);
    }
}
