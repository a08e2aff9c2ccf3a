package greenroom.net;

import io.netty.buffer.ByteBuf;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;

/** What has come on a connection and waits for the end of a pause, in order. */
final class Unread {

    private final Queue<ByteBuf> pieces = new ArrayDeque<>();
    private boolean isPaused;
    private boolean hasEnded;

    void add(ByteBuf piece) {
        pieces.add(piece);
    }

    /** Nothing more will come. */
    void end() {
        hasEnded = true;
    }

    void pause() {
        isPaused = true;
    }

    void goOn() {
        isPaused = false;
    }

    /** Hands over what there is, until the handler makes a pause. */
    void handTo(ConnectionHandler handler) {
        while (!isPaused && !pieces.isEmpty()) {
            ByteBuffer bytes = pieces.element().nioBuffer();
            handler.received(bytes);
            if (isPaused && bytes.hasRemaining()) {
                pieces.element().skipBytes(pieces.element().readableBytes() - bytes.remaining());
            } else {
                pieces.remove().release();
            }
        }
        if (!isPaused && hasEnded) {
            hasEnded = false;
            handler.ended();
        }
    }

    /** Gives back the memory, which has no other owner. */
    void discard() {
        pieces.removeIf(ByteBuf::release);
    }
}
