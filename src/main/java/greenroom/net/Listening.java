package greenroom.net;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;

/** A port at which whoever comes is let in. */
public final class Listening {

    private final Channel channel;

    Listening(Channel channel) {
        this.channel = channel;
    }

    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }
}
