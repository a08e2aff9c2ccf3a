package greenroom.net;

import io.netty.channel.ChannelOutboundHandlerAdapter;
import java.time.Duration;

/** Ends a connection whose other end takes nothing, as far as we can see. */
final class WriteTimeout extends ChannelOutboundHandlerAdapter {

    private final Duration patience;

    WriteTimeout(Duration patience) {
        this.patience = patience;
    }
}
