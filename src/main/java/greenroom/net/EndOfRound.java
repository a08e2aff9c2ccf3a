package greenroom.net;

import io.netty.channel.SingleThreadEventLoop;
import java.util.concurrent.Executor;

/** Where a loop's thread puts what is to be done when its round is over; what is put there then is done at once. */
final class EndOfRound implements Executor {

    private final SingleThreadEventLoop loop;
    private boolean isNow;

    EndOfRound(SingleThreadEventLoop loop) {
        this.loop = loop;
    }

    @Override
    public void execute(Runnable task) {
        if (isNow) {
            task.run();
        } else {
            loop.executeAfterEventLoopIteration(() -> end(task));
        }
    }

    private void end(Runnable task) {
        isNow = true;
        try {
            task.run();
        } finally {
            isNow = false;
        }
    }
}
