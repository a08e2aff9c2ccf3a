package kata.compile;

/** A commit's sources have an error; the message is the compiler's first, on one line. */
public final class DoesNotCompile extends Exception {

    private static final long serialVersionUID = 1;

    DoesNotCompile(String firstError) {
        super(firstError);
    }
}
