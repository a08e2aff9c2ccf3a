package greenroom.wire;

/** What a frame says. */
public sealed interface Payload permits Snapshot {

    static Payload fromServer(Frame frame) throws DamagedMessage {
        return Snapshot.open(SealedPickle.open(frame.data()));
    }
}
