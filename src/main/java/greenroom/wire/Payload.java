package greenroom.wire;

/** What a frame says. */
public sealed interface Payload permits Snapshot, Command {

    /** The frame that says it to the other side. */
    Frame frame();

    static Payload fromServer(Frame frame) throws DamagedMessage, MalformedFrame {
        return switch (frame.kind()) {
            case MSG -> Snapshot.open(SealedPickle.open(frame.data()));
            case CMD -> CommandWords.readFromServer(frame.data());
        };
    }
}
