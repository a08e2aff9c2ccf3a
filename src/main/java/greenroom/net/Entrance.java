package greenroom.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import java.time.Duration;
import java.util.function.Function;

/** Where each new channel gets its handlers. */
final class Entrance extends ChannelInitializer<Channel> {

    private final Duration patience;
    private final ChannelGroup open;
    private final Function<Connection, ConnectionHandler> host;

    Entrance(Duration patience, ChannelGroup open, Function<Connection, ConnectionHandler> host) {
        this.patience = patience;
        this.open = open;
        this.host = host;
    }

    @Override
    protected void initChannel(Channel channel) {
        open.add(channel);
        channel.pipeline().addLast(new WriteTimeout(patience), new ChannelConnection(host));
    }
}
