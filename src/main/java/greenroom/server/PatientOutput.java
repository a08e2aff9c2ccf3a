package greenroom.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Future;

/** Writes to one client, and gives up when the client takes nothing for too long. */
final class PatientOutput {

    /** Whoever takes not even so many bytes in time takes nothing, as far as we can see. */
    private static final int PIECE = 8 * 1024;

    private final OutputStream out;
    private final Timeout stalled;
    private final Runnable hangUp;

    /** @param hangUp ends the connection, which also ends a write that is waiting */
    PatientOutput(OutputStream out, Timeout stalled, Runnable hangUp) {
        this.out = out;
        this.stalled = stalled;
        this.hangUp = hangUp;
    }

    void write(byte[] frame) throws IOException {
        for (int start = 0; start < frame.length; start += PIECE) {
            writePiece(frame, start, Math.min(PIECE, frame.length - start));
        }
    }

    private void writePiece(byte[] frame, int start, int length) throws IOException {
        Future<?> late = stalled.set(hangUp);
        try {
            out.write(frame, start, length);
        } finally {
            late.cancel(false);
        }
    }
}
