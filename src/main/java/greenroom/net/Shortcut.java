package greenroom.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.unix.UnixChannel;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The way from a connection to the system, past the pipeline. Nearly always nothing waits and the system takes all that
 * there is, so nobody in the pipeline would have anything to do but to pass it on. Not for a pipeline in which somebody
 * changes the bytes, as TLS does.
 */
interface Shortcut {

    /** Where the system's own calls cannot be reached. */
    Shortcut NONE = bytes -> false;

    /** Whether the system has taken all of these bytes; those that it has taken are behind the buffer's position. */
    boolean takes(ByteBuffer bytes);

    /** The one for this channel. */
    static Shortcut of(Channel channel) {
        return channel instanceof UnixChannel unix ? bytes -> takes(unix, bytes) : NONE;
    }

    private static boolean takes(UnixChannel channel, ByteBuffer bytes) {
        if (!bytes.isDirect() || !isNothingWaiting(channel)) {
            return false;
        }
        try {
            int taken = channel.fd().write(bytes, bytes.position(), bytes.limit());
            bytes.position(bytes.position() + Math.max(0, taken));
            return !bytes.hasRemaining();
        } catch (IOException thePipelineMeetsItToo) {
            return false;
        }
    }

    /** Of a channel that is closed, the system may have given the number to another. */
    private static boolean isNothingWaiting(Channel channel) {
        ChannelOutboundBuffer pieces = channel.unsafe().outboundBuffer();
        return pieces != null && pieces.totalPendingWriteBytes() == 0;
    }
}
