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
        ByteBuffer whole = ByteBuffer.allocate(length());
        while (whole.hasRemaining()) {
            whole.put(from(whole.position()));
        }
        return whole.array();
    }

    /** The same bytes, copied. */
    default FrameBytes inOnePiece() {
        return of(bytes());
    }

    /** A frame that lies in one piece; it is not copied, so nobody may change it. */
    static FrameBytes of(byte[] frame) {
        return new InOnePiece(frame);
    }

    /** One that is short, or that was made for one client. */
    record InOnePiece(byte[] frame) implements FrameBytes {

        @Override
        public int length() {
            return frame.length;
        }

        @Override
        public ByteBuffer from(int offset) {
            return ByteBuffer.wrap(frame, offset, frame.length - offset).asReadOnlyBuffer();
        }
    }
}
