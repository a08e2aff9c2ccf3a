package greenroom;

import java.util.concurrent.Executor;

/** Threads that the program waits for: the last of them says goodbye when all windows have closed. */
final class Background implements Executor {

    @Override
    public void execute(Runnable task) {
        Thread.ofPlatform().name("background").start(task);
    }
}
