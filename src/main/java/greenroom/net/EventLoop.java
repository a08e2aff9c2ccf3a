package greenroom.net;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Function;

/** One thread that lets in whoever comes, and does what is to be done for all connections, one after the other. */
public final class EventLoop implements AutoCloseable {

    private final EventLoopGroup group =
            new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("loop"), NioIoHandler.newFactory());

    /** Listens at a port, 0 for any that is free, and tells the host of each connection. */
    public Listening listen(InetAddress address, int port, ConnectionLimits limits,
            Function<Connection, ConnectionHandler> host) throws IOException {
        ChannelGroup open = new DefaultChannelGroup(group.next());
        ChannelFuture bound = new ServerBootstrap().group(group).channel(NioServerSocketChannel.class)
                .childHandler(new Entrance(limits, open, host)).bind(address, port).awaitUninterruptibly();
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
