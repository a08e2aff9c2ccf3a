package greenroom.server;

import org.slf4j.Logger;

/** What goes wrong on a thread that others depend on, where it must not end the thread's work. */
final class Mishaps {

    private Mishaps() {
    }

    /**
     * Does something; false when anything was thrown, which is written down then.
     *
     * @param next what becomes of it then
     */
    static boolean survives(Runnable action, Logger log, String next) {
        try {
            action.run();
            return true;
        } catch (Throwable mishap) {
            log.warn("Something went wrong on the thread {}, and {}", Thread.currentThread().getName(), next, mishap);
            return false;
        }
    }
}
