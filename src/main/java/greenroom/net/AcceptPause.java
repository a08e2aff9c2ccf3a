package greenroom.net;

import io.netty.channel.ChannelInboundHandlerAdapter;

/** What a port does when the system lets nobody in, because too many files are open, say. */
final class AcceptPause extends ChannelInboundHandlerAdapter {
}
