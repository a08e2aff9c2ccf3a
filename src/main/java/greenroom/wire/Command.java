package greenroom.wire;

/** Something that one program tells the other. See docs/protocol.md, Commands. */
public sealed interface Command extends Payload {

    /** The first frame to a client; the id ties its two connections together. */
    record Session(String id) implements Command {
    }

    @Override
    default Frame frame() {
        return new Frame(Kind.CMD, new byte[0]);
    }
}
