package greenroom.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Future;

/** Writes to one client, and gives up when the client takes nothing for too long. */
final class PatientOutput {

    private final OutputStream out;
    private final Alarm stalled;
    private final Runnable hangUp;

    /** @param hangUp ends the connection, which also ends a write that is waiting */
    PatientOutput(OutputStream out, Alarm stalled, Runnable hangUp) {
        this.out = out;
        this.stalled = stalled;
        this.hangUp = hangUp;
    }

    void write(byte[] frame) throws IOException {
        Future<?> late = stalled.set(hangUp);
        try {
            out.write(frame);
        } finally {
            late.cancel(false);
        }
    }
}
