package greenroom.wire;

import java.io.IOException;

/** The stream ended in the middle of a frame; what had arrived of it is lost. */
public final class CutOffFrame extends IOException {

    CutOffFrame() {
        super("The connection ended within a frame.");
    }
}
