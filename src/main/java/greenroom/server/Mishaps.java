package greenroom.server;

import org.slf4j.Logger;

/** What goes wrong on a thread that others depend on, where it must not end the thread's work. */
final class Mishaps {

    private Mishaps() {
    }

    /** Does something; false when anything was thrown, which is written down then. */
    static boolean survives(Runnable action, Logger log) {
        try {
            action.run();
            return true;
        } catch (Throwable mishap) {
            log.warn("Something went wrong on the thread {}, and is tried again", Thread.currentThread().getName(), mishap);
            return false;
        }
    }
}
