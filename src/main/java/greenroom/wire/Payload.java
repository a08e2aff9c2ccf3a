package greenroom.wire;

/** What a frame says. */
public sealed interface Payload permits Snapshot {

    static Payload fromServer(Frame frame) throws DamagedMessage {
        throw new UnsupportedOperationException("fromServer is not written yet");
    }
}
