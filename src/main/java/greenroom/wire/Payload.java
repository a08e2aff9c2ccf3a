package greenroom.wire;

/** What a frame says: a message or a command. See docs/protocol.md, Message data and Commands. */
public sealed interface Payload permits Snapshot, Tail, NewMessage, Command {

    /** The frame that says it to the other side. */
    Frame frame();

    /**
     * Opens what a server has sent.
     *
     * @throws DamagedMessage when a message cannot be opened; the connection can go on
     * @throws MalformedFrame when a command has no name, or not its arguments, or is not UTF-8
     */
    static Payload fromServer(Frame frame) throws DamagedMessage, MalformedFrame {
        return switch (frame.type()) {
            case MSG -> Snapshot.open(SealedPickle.open(frame.data()));
            case CMD -> CommandWords.readFromServer(frame.data());
        };
    }

    /**
     * Opens what a client has sent.
     *
     * @throws DamagedMessage when a message cannot be opened; the connection can go on
     * @throws MalformedFrame when a command is not a client's, or has not its arguments, or is not UTF-8
     */
    static Payload fromClient(Frame frame) throws DamagedMessage, MalformedFrame {
        return switch (frame.type()) {
            case MSG -> NewMessage.open(SealedPickle.open(frame.data()));
            case CMD -> CommandWords.readFromClient(frame.data());
        };
    }
}
