package greenroom.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Function;

/** One thread that lets in whoever comes, and does what is to be done for all connections, one after the other. */
public final class EventLoop implements AutoCloseable {

    /** How many may come while the loop is busy: as many as a system is willing to keep. */
    private static final int BACKLOG = 4_096;

    private final Transport transport = Transport.ofThisSystem();
    private final EventLoopGroup group =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("loop"), transport.ioHandler());

    /** Listens at a port, 0 for any that is free, and tells the host of each connection. */
    public Listening listen(InetAddress address, int port, ConnectionLimits limits,
            Function<Connection, ConnectionHandler> host) throws IOException {
        ChannelGroup open = new DefaultChannelGroup(group.next());
        ServerBootstrap bootstrap = new ServerBootstrap().group(group).channel(transport.serverChannel())
                .option(ChannelOption.SO_BACKLOG, BACKLOG).option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true).childOption(ChannelOption.SO_KEEPALIVE, true)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true).childHandler(new Entrance(limits, open, host));
        transport.keepAlive().forEach(bootstrap::childOption);
        ChannelFuture bound = bootstrap.bind(address, port).awaitUninterruptibly();
        if (bound.cause() != null) {
            throw new IOException(bound.cause().getMessage(), bound.cause());
        }
        return new Listening(bound.channel(), open);
    }

    @Override
    public void close() {
        group.shutdownGracefully();
    }
}
