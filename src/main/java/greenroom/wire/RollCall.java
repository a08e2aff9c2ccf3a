package greenroom.wire;

import java.util.Collection;

/** The command that tells who is here, spelled once for all who come. */
public final class RollCall {

    public RollCall(Collection<String> names) {
    }

    /** One more has come. */
    public void add(String name) {
    }

    /** Tells who is here by now; it stays as it is when others come. */
    public FrameBytes frame() {
        return FrameBytes.of(new byte[0]);
    }
}
