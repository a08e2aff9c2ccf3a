package greenroom.net;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection on a channel of Netty's. All of it happens on the loop's thread. */
final class ChannelConnection extends ChannelInboundHandlerAdapter implements Connection {

    private static final Logger log = LoggerFactory.getLogger(ChannelConnection.class);

    /** Goes through the pipeline, where mishaps are noticed. */
    private static final Object PAUSE_IS_OVER = new Object();

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Function<Connection, ConnectionHandler> host;
    private ChannelHandlerContext context;
    private ConnectionHandler handler;
    private final Unread unread = new Unread();
    private ByteBuffer latest = NOTHING;
    private boolean isFinished;

    ChannelConnection(Function<Connection, ConnectionHandler> host) {
        this.host = host;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        this.context = context;
        handler = host.apply(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        unread.discard();
        handler.closed();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        unread.add((ByteBuf) message);
        unread.handTo(handler);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (isWritable()) {
            handler.writable();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == PAUSE_IS_OVER) {
            readOn();
        } else if (event instanceof ChannelInputShutdownEvent) {
            isFinished = true;
            unread.end();
            unread.handTo(handler);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable mishap) {
        if (mishap instanceof IOException) {
            log.debug("A connection broke: {}", mishap.getMessage());
        } else {
            log.warn("Something went wrong, and a connection has ended", mishap);
        }
        abort();
    }

    @Override
    public InetAddress address() {
        return remote().getAddress();
    }

    @Override
    public String peer() {
        return address().getHostAddress() + ":" + remote().getPort();
    }

    private InetSocketAddress remote() {
        return (InetSocketAddress) context.channel().remoteAddress();
    }

    @Override
    public void write(ByteBuffer bytes) {
        handOver();
        latest = bytes;
    }

    /** What is latest goes into the pipeline, behind what was written before it. */
    private void handOver() {
        if (latest.hasRemaining()) {
            context.write(Unpooled.wrappedBuffer(latest), context.voidPromise());
            latest = NOTHING;
        }
    }

    @Override
    public void flush() {
        if (Shortcut.takes(context.channel(), latest)) {
            latest = NOTHING;
        } else {
            handOver();
            context.flush();
        }
    }

    @Override
    public boolean isWritable() {
        return context.channel().isWritable();
    }

    @Override
    public void pauseReading(Duration time) {
        unread.pause();
        setReading(false);
        context.executor().schedule(() -> {
            context.pipeline().fireUserEventTriggered(PAUSE_IS_OVER);
        }, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** When the other end has finished, all is here, and the system does not know of the connection any more. */
    private void setReading(boolean reads) {
        if (!isFinished) {
            context.channel().config().setAutoRead(reads);
        }
    }

    private void readOn() {
        unread.goOn();
        setReading(true);
        unread.handTo(handler);
    }

    @Override
    public void closeAfterWriting() {
        handOver();
        context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void abort() {
        context.close();
    }
}
