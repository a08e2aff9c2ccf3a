package greenroom.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a connection whose other end takes nothing, as far as we can see. */
final class WriteTimeout extends ChannelOutboundHandlerAdapter {

    /** Whoever takes not even so many bytes in time, nor all that there are, takes nothing. */
    private static final int LEAST = 8 * 1024;

    private final Duration patience;
    private long handedOver;
    private boolean watches;

    WriteTimeout(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        long before = waiting(context);
        context.write(message, promise);
        handedOver += waiting(context) - before;
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        context.flush();
        if (!watches && waiting(context) > 0) {
            watch(context);
        }
    }

    private void watch(ChannelHandlerContext context) {
        watches = true;
        long enough = Math.min(handedOver, handedOver - waiting(context) + LEAST);
        context.executor().schedule(() -> look(context, enough), patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void look(ChannelHandlerContext context, long enough) {
        watches = false;
        long waiting = waiting(context);
        if (handedOver - waiting < enough) {
            context.close();
        } else if (waiting > 0) {
            watch(context);
        }
    }

    /** As Netty counts, with something for each piece; nothing waits in a channel that is closed. */
    private static long waiting(ChannelHandlerContext context) {
        ChannelOutboundBuffer pieces = context.channel().unsafe().outboundBuffer();
        return pieces == null ? 0 : pieces.totalPendingWriteBytes() - pieces.currentProgress();
    }
}
