package greenroom.net;

import io.netty.channel.IoHandle;
import io.netty.channel.IoHandler;
import io.netty.channel.IoHandlerContext;
import io.netty.channel.IoRegistration;
import java.util.function.LongSupplier;

/** What a loop does for its channels, once in each round, as another handler does it. */
final class WatchedIoHandler implements IoHandler {

    private final IoHandler handler;
    private final SlowRounds rounds;
    private final LongSupplier clock;
    private long busy;
    private long handedBack;

    /** @param clock tells nanoseconds, from any moment on */
    WatchedIoHandler(IoHandler handler, SlowRounds rounds, LongSupplier clock) {
        this.handler = handler;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        handler.initialize();
        handedBack = clock.getAsLong();
    }

    @Override
    public int run(IoHandlerContext context) {
        rounds.took(busy, clock.getAsLong() - handedBack);
        busy = 0;
        int handled = handler.run(new Stopwatch(context));
        handedBack = clock.getAsLong();
        return handled;
    }

    @Override
    public void prepareToDestroy() {
        handler.prepareToDestroy();
    }

    @Override
    public void destroy() {
        handler.destroy();
    }

    @Override
    public IoRegistration register(IoHandle handle) throws Exception {
        return handler.register(handle);
    }

    @Override
    public void wakeup() {
        handler.wakeup();
    }

    @Override
    public boolean isCompatible(Class<? extends IoHandle> type) {
        return handler.isCompatible(type);
    }

    /** Takes down how long the handler is busy, when it has waited. */
    private final class Stopwatch implements IoHandlerContext {

        private final IoHandlerContext context;

        Stopwatch(IoHandlerContext context) {
            this.context = context;
        }

        @Override
        public boolean canBlock() {
            return context.canBlock();
        }

        @Override
        public long delayNanos(long now) {
            return context.delayNanos(now);
        }

        @Override
        public long deadlineNanos() {
            return context.deadlineNanos();
        }

        @Override
        public boolean shouldReportActiveIoTime() {
            return true;
        }

        @Override
        public void reportActiveIoTime(long nanos) {
            busy += nanos;
        }
    }
}
