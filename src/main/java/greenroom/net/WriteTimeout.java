package greenroom.net;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a connection whose other end takes nothing, as far as we can see. */
final class WriteTimeout extends ChannelOutboundHandlerAdapter {

    private final Duration patience;

    WriteTimeout(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        context.flush();
        context.executor().schedule(() -> look(context), patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void look(ChannelHandlerContext context) {
        context.close();
    }
}
