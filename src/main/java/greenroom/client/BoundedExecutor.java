package greenroom.client;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** Hands tasks over to another thread, one at a time: whoever brings the next one waits until the last one is done. */
final class BoundedExecutor implements Executor {

    private final Executor other;
    private final Semaphore free = new Semaphore(1);

    /** @param other where the tasks are done; never the thread that brings them, unless it does them at once */
    BoundedExecutor(Executor other) {
        this.other = other;
    }

    @Override
    public void execute(Runnable task) {
        free.acquireUninterruptibly();
        other.execute(() -> {
            try {
                task.run();
            } finally {
                free.release();
            }
        });
    }
}
