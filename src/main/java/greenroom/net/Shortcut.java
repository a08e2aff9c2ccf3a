package greenroom.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.unix.Socket;
import io.netty.channel.unix.UnixChannel;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The way from a channel to the system, past the pipeline. Nearly always nothing waits and the system takes all that
 * there is, so nobody in the pipeline would have anything to do but to pass it on. Not for a pipeline in which somebody
 * changes the bytes, as TLS does.
 */
final class Shortcut {

    private Shortcut() {
    }

    /** Whether the system has taken all of these bytes; those that it has taken are behind the buffer's position. */
    static boolean takes(Channel channel, ByteBuffer bytes) {
        return bytes.isDirect() && isNothingWaiting(channel) && channel instanceof UnixChannel unix
                && unix.fd() instanceof Socket socket && takes(socket, bytes);
    }

    /** Of a channel that is closed, the system may have given the number to another. */
    private static boolean isNothingWaiting(Channel channel) {
        ChannelOutboundBuffer pieces = channel.unsafe().outboundBuffer();
        return pieces != null && pieces.totalPendingWriteBytes() == 0;
    }

    private static boolean takes(Socket socket, ByteBuffer bytes) {
        try {
            int taken = socket.send(bytes, bytes.position(), bytes.limit());
            bytes.position(bytes.position() + Math.max(0, taken));
            return !bytes.hasRemaining();
        } catch (IOException thePipelineMeetsItToo) {
            return false;
        }
    }
}
