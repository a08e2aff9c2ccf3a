package greenroom.features.stage;

/** The program has called a command line wrong: what was asked for with it is still to be built. */
public final class NotUnderstood extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }
}
