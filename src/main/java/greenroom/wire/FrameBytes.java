package greenroom.wire;

import java.nio.ByteBuffer;

/** A frame that is ready to be sent, to as many as like: its bytes never change, and nobody has to copy them. */
public interface FrameBytes {

    /** How many there are, the header included. */
    int length();

    /** What stands from there on, or its beginning: as much as lies in one piece, and not for writing. */
    ByteBuffer from(int offset);

    /** All of them, copied. */
    default byte[] bytes() {
        return copiedTo(ByteBuffer.allocate(length())).array();
    }

    /** The same bytes, copied to where a socket takes them as they are. */
    default FrameBytes inOnePiece() {
        return of(copiedTo(ByteBuffer.allocateDirect(length())).flip());
    }

    private ByteBuffer copiedTo(ByteBuffer whole) {
        while (whole.hasRemaining()) {
            whole.put(from(whole.position()));
        }
        return whole;
    }

    /** A frame that lies in one piece; it is not copied, so nobody may change it. */
    static FrameBytes of(byte[] frame) {
        return of(ByteBuffer.wrap(frame));
    }

    /** The same for what remains in a buffer. */
    static FrameBytes of(ByteBuffer frame) {
        return new InOnePiece(frame.slice().asReadOnlyBuffer());
    }

    /** One that is short, or that was made for one client. */
    record InOnePiece(ByteBuffer frame) implements FrameBytes {

        @Override
        public int length() {
            return frame.remaining();
        }

        @Override
        public ByteBuffer from(int offset) {
            return frame.slice(offset, length() - offset);
        }
    }
}
