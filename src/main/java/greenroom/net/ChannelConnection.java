package greenroom.net;

import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.function.Function;

/** A connection on a channel of Netty's. All of it happens on the loop's thread. */
final class ChannelConnection extends ChannelInboundHandlerAdapter {

    private final Function<Connection, ConnectionHandler> host;

    ChannelConnection(Function<Connection, ConnectionHandler> host) {
        this.host = host;
    }
}
