package greenroom.net;

import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A port at which whoever comes is let in. */
public final class Listening {

    private final Channel channel;
    private final ChannelGroup open;
    private final int port;

    Listening(Channel channel, ChannelGroup open) {
        this.channel = channel;
        this.open = open;
        this.port = ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /** What is outside stays outside. */
    public void letNobodyIn() {
        channel.close().awaitUninterruptibly();
    }

    /** Waits until all have gone, and answers whether they have, after this time at the latest; never on the loop. */
    public boolean awaitNobody(Duration patience) {
        return open.newCloseFuture().awaitUninterruptibly(patience.toMillis());
    }

    /** Ends all connections at once. */
    public void hangUp() {
        open.close();
    }

    Channel channel() {
        return channel;
    }

    ChannelGroup open() {
        return open;
    }

    public int port() {
        return port;
    }
}
