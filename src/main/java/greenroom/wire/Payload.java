package greenroom.wire;

import java.util.List;

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
            case MSG -> toldByServer(SealedPickle.open(frame.data()));
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

    private static Payload toldByServer(SealedPickle sealed) throws DamagedMessage {
        int bytes = sealed.pickle().length;
        return switch (PickleReader.readWithIntegers(sealed.pickle())) {
            case Tuple(List<Object> items) when Tail.isIn(items) -> Tail.of(items, bytes);
            case PlainList entries -> new Snapshot(Entries.read(entries, bytes));
            default -> throw new DamagedMessage("The message is not a list of messages.");
        };
    }
}
