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
import jdk.net.ExtendedSocketOptions;

/** What the system has for a loop: epoll on Linux, kqueue on macOS, and elsewhere what Java brings. */
enum Transport {

    EPOLL, KQUEUE, NIO;

    private static final int IDLE_SECONDS = 10;
    private static final int INTERVAL_SECONDS = 5;
    private static final int QUESTIONS = 3;

    /** By these numbers macOS knows TCP, and what it calls TCP_KEEPALIVE, TCP_KEEPINTVL and TCP_KEEPCNT. */
    private static final int TCP = 6;
    private static final int[] MACOS = {0x10, 0x101, 0x102};

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
        return switch (this) {
            case EPOLL -> EpollIoHandler.newFactory();
            case KQUEUE -> KQueueIoHandler.newFactory();
            case NIO -> NioIoHandler.newFactory();
        };
    }

    Class<? extends ServerChannel> serverChannel() {
        return switch (this) {
            case EPOLL -> EpollServerSocketChannel.class;
            case KQUEUE -> KQueueServerSocketChannel.class;
            case NIO -> NioServerSocketChannel.class;
        };
    }

    /** Has the system ask now and then whether a silent peer is still there, so that the connection breaks if not. */
    Map<ChannelOption<Integer>, Integer> keepAlive() {
        return switch (this) {
            case EPOLL -> keepAlive(EpollChannelOption.TCP_KEEPIDLE, EpollChannelOption.TCP_KEEPINTVL,
                    EpollChannelOption.TCP_KEEPCNT);
            case KQUEUE -> keepAlive(new IntegerUnixChannelOption("TCP_KEEPALIVE", TCP, MACOS[0]),
                    new IntegerUnixChannelOption("TCP_KEEPINTVL", TCP, MACOS[1]),
                    new IntegerUnixChannelOption("TCP_KEEPCNT", TCP, MACOS[2]));
            case NIO -> keepAlive(NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE),
                    NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPINTERVAL),
                    NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPCOUNT));
        };
    }

    private static Map<ChannelOption<Integer>, Integer> keepAlive(ChannelOption<Integer> idle,
            ChannelOption<Integer> interval, ChannelOption<Integer> questions) {
        return Map.of(idle, IDLE_SECONDS, interval, INTERVAL_SECONDS, questions, QUESTIONS);
    }
}
