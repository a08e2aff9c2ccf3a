package greenroom.wire;

import java.util.List;

/**
 * What a client says; the server will stamp it with its own time. See docs/protocol.md, Message data and Pickle.
 *
 * @param username as it was sent: nobody has checked yet whose it is
 * @param text     as it was sent, control characters and all
 */
public record NewMessage(String username, String text) implements Payload {

    @Override
    public Frame frame() {
        return SealedPickle.seal(new PickleWriter().text(username).text(text).tuple2().bytes()).frame();
    }

    static NewMessage open(SealedPickle sealed) throws DamagedMessage {
        if (PickleReader.read(sealed.pickle()) instanceof Tuple(List<Object> items) && items.size() == 2
                && items.get(0) instanceof String username && items.get(1) instanceof String text) {
            return new NewMessage(username, text);
        }
        throw new DamagedMessage("The message is not a tuple of username and text.");
    }
}
