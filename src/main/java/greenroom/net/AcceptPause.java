package greenroom.net;

import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a port does when the system lets nobody in, because too many files are open, say. */
final class AcceptPause extends ChannelInboundHandlerAdapter {

    private static final Logger log = LoggerFactory.getLogger(AcceptPause.class);

    private boolean failing;

    @Override
    public void channelRead(ChannelHandlerContext context, Object somebody) {
        failing = false;
        context.fireChannelRead(somebody);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable mishap) {
        if (!failing) {
            failing = true;
            log.warn("Nobody can come in for now: {}", mishap.getMessage());
        }
        ChannelConfig port = context.channel().config();
        port.setAutoRead(false);
        context.executor().schedule(() -> {
            port.setAutoRead(true);
        }, 1, TimeUnit.SECONDS);
    }
}
