package greenroom.net;

import io.netty.channel.ChannelOption;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.kqueue.KQueue;
import io.netty.channel.kqueue.KQueueIoHandler;
import io.netty.channel.kqueue.KQueueServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioChannelOption;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.unix.IntegerUnixChannelOption;
import java.util.Map;
import java.util.function.Supplier;
import jdk.net.ExtendedSocketOptions;

/** What the system has for a loop: epoll on Linux, kqueue on macOS, and elsewhere what Java brings. */
enum Transport {

    /** The number is Linux's TCP_NOTSENT_LOWAT, which limits what waits and not what is on its way. */
    EPOLL(EpollServerSocketChannel.class, EpollIoHandler::newFactory,
            new IntegerUnixChannelOption("TCP_NOTSENT_LOWAT", 6, 25), keepAlive(EpollChannelOption.TCP_KEEPIDLE,
            EpollChannelOption.TCP_KEEPINTVL, EpollChannelOption.TCP_KEEPCNT)),

    /** By these numbers macOS knows TCP, and what it calls TCP_KEEPALIVE, TCP_KEEPINTVL and TCP_KEEPCNT. */
    KQUEUE(KQueueServerSocketChannel.class, KQueueIoHandler::newFactory, ChannelOption.SO_SNDBUF, keepAlive(
            new IntegerUnixChannelOption("TCP_KEEPALIVE", 6, 0x10),
            new IntegerUnixChannelOption("TCP_KEEPINTVL", 6, 0x101),
            new IntegerUnixChannelOption("TCP_KEEPCNT", 6, 0x102))),

    NIO(NioServerSocketChannel.class, NioIoHandler::newFactory, ChannelOption.SO_SNDBUF, keepAlive(
            NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE),
            NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPINTERVAL),
            NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPCOUNT)));

    private final Class<? extends ServerChannel> serverChannel;
    private final Supplier<IoHandlerFactory> ioHandler;
    private final ChannelOption<Integer> mostUnsent;
    private final Map<ChannelOption<Integer>, Integer> keepAlive;

    Transport(Class<? extends ServerChannel> serverChannel, Supplier<IoHandlerFactory> ioHandler,
            ChannelOption<Integer> mostUnsent, Map<ChannelOption<Integer>, Integer> keepAlive) {
        this.serverChannel = serverChannel;
        this.ioHandler = ioHandler;
        this.mostUnsent = mostUnsent;
        this.keepAlive = keepAlive;
    }

    /** The one that is here. */
    static Transport ofThisSystem() {
        return of(Epoll.isAvailable(), KQueue.isAvailable());
    }

    static Transport of(boolean hasEpoll, boolean hasKqueue) {
        if (hasEpoll) {
            return EPOLL;
        }
        return hasKqueue ? KQUEUE : NIO;
    }

    IoHandlerFactory ioHandler() {
        return ioHandler.get();
    }

    Class<? extends ServerChannel> serverChannel() {
        return serverChannel;
    }

    /** How many bytes the system may keep that it cannot send. */
    ChannelOption<Integer> mostUnsent() {
        return mostUnsent;
    }

    /** Has the system ask now and then whether a silent peer is still there, so that the connection breaks if not. */
    Map<ChannelOption<Integer>, Integer> keepAlive() {
        return keepAlive;
    }

    /** After ten seconds of silence, every five seconds, three times. */
    private static Map<ChannelOption<Integer>, Integer> keepAlive(ChannelOption<Integer> idle,
            ChannelOption<Integer> interval, ChannelOption<Integer> questions) {
        return Map.of(idle, 10, interval, 5, questions, 3);
    }
}
