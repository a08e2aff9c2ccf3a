package kata.git;

/** Git ran, and said no: an unknown revision, say. The message is git's own. */
public final class GitRefused extends GitFailed {

    GitRefused(String message) {
        super(message);
    }
}
