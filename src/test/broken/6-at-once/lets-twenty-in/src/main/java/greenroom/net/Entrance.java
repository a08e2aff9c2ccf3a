package greenroom.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import java.util.function.Function;

/** Where each new channel gets its handlers, if there is room for it. */
final class Entrance extends ChannelInitializer<Channel> {

    private final ConnectionLimits limits;
    private final ChannelGroup open;
    private final Function<Connection, ConnectionHandler> host;

    Entrance(ConnectionLimits limits, ChannelGroup open, Function<Connection, ConnectionHandler> host) {
        this.limits = limits;
        this.open = open;
        this.host = host;
    }

    @Override
    protected void initChannel(Channel channel) {
        if (open.size() < 20) {
            open.add(channel);
            channel.pipeline().addLast(new WriteTimeout(limits.patience()), new ChannelConnection(host));
        } else {
            channel.close();
        }
    }
}
