package greenroom.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannelRecvByteBufAllocator;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.FastThreadLocalThread;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** One thread that lets in whoever comes, and does what is to be done for all connections, one after the other. */
public final class EventLoop implements AutoCloseable {

    /** How many may come while the loop is busy: as many as a system is willing to keep. */
    private static final int BACKLOG = 4_096;

    /** How many bytes the system keeps for a peer that takes nothing; of more, it would have a copy for each. */
    private static final int MOST_UNSENT = 128 * 1024;

    /** How many come in before those who are here get their turn again. */
    private static final int MOST_IN_A_ROUND = 64;

    private final Transport transport = Transport.ofThisSystem();
    private final EventLoopGroup group =
            new MultiThreadIoEventLoopGroup(1, EventLoop::thread, watched(transport.ioHandler()));

    private final Executor endOfRound = new EndOfRound((SingleThreadEventLoop) group.next());
    private final ChannelGroup ports = new DefaultChannelGroup(group.next());

    private static Thread thread(Runnable task) {
        Thread thread = new FastThreadLocalThread(task, "loop");
        thread.setDaemon(true);
        return thread;
    }

    private static IoHandlerFactory watched(IoHandlerFactory factory) {
        return executor -> new WatchedIoHandler(factory.newHandler(executor), new SlowRounds(System::nanoTime),
                System::nanoTime);
    }

    /** The loop's own thread, as something that can be given tasks, at once or later. */
    public ScheduledExecutorService executor() {
        return group.next();
    }

    /** The same thread, for what is to be done once for all that a round has brought, when it is over. */
    public Executor endOfRound() {
        return endOfRound;
    }

    /**
     * Has this answered on the loop's thread, and waits for it; so nobody on the loop may ask.
     *
     * @param afterTheEnd the answer when the loop has ended
     */
    public <T> T ask(Supplier<T> question, T afterTheEnd) {
        try {
            return group.next().submit(question::get).syncUninterruptibly().getNow();
        } catch (RejectedExecutionException theLoopHasEnded) {
            return afterTheEnd;
        }
    }

    /**
     * Listens at a port, and tells the host of each connection.
     *
     * @param port 0 for any that is free
     * @param patience how long a connection may take less than 8 KiB of what is written to it
     */
    public Listening listen(InetAddress address, int port, Duration patience,
            Function<Connection, ConnectionHandler> host) throws IOException {
        ChannelGroup open = new DefaultChannelGroup(group.next());
        ChannelFuture bound = bootstrap().childHandler(new Entrance(patience, open, host)).bind(address, port)
                .awaitUninterruptibly();
        if (bound.cause() != null) {
            throw new IOException(bound.cause().getMessage(), bound.cause());
        }
        ports.add(bound.channel());
        return new Listening(bound.channel(), open);
    }

    /** The options of our sockets: nothing is delayed or piled up, one end may end first, who vanishes is noticed. */
    private ServerBootstrap bootstrap() {
        ServerBootstrap bootstrap = new ServerBootstrap().group(group).channel(transport.serverChannel())
                .handler(new AcceptPause())
                .option(ChannelOption.SO_BACKLOG, BACKLOG).option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new ServerChannelRecvByteBufAllocator()
                        .respectMaybeMoreData(false).maxMessagesPerRead(MOST_IN_A_ROUND))
                .childOption(ChannelOption.TCP_NODELAY, true).childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childOption(ChannelOption.RECVBUF_ALLOCATOR, new AdaptiveRecvByteBufAllocator().maxMessagesPerRead(1));
        transport.keepAlive().forEach(bootstrap::childOption);
        bootstrap.childOption(transport.mostUnsent(), MOST_UNSENT);
        return bootstrap;
    }

    /** Has this done on the loop's thread, and waits until it is done; nothing happens when the loop has ended. */
    public void run(Runnable task) {
        ask(() -> {
            task.run();
            return true;
        }, true);
    }

    /** Ends all connections, and the loop; nobody on the loop may do so. */
    @Override
    public void close() {
        ports.close().awaitUninterruptibly();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
