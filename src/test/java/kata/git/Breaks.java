package kata.git;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Breaks something off at one of its questions to git, as a power failure would. */
public final class Breaks {

    private Breaks() {
    }

    /**
     * Runs something, and breaks it off.
     *
     * @param at the first question is asked after 0, and is answered before 1; and so on
     * @return whether it has come to its end
     */
    public static boolean at(int at, Runnable what) {
        AtomicInteger heard = new AtomicInteger();
        try {
            watching(arguments -> {
                if (heard.getAndIncrement() == at) {
                    throw new BrokenOff();
                }
            }, what);
            return true;
        } catch (BrokenOff brokenOff) {
            return false;
        }
    }

    /** Runs something, and looks on before each question and after each answer. */
    public static void watching(Consumer<List<String>> watch, Runnable what) {
        ScopedValue.where(Git.WATCH, watch).run(what);
    }

    /** Runs something that nobody looks at. */
    public static void unwatched(Runnable what) {
        watching(question -> { }, what);
    }

    /** No exception that anybody would catch. */
    private static final class BrokenOff extends Error {

        private static final long serialVersionUID = 1;
    }
}
