package greenroom.wire;

import java.util.List;

/** What a client says; the server will stamp it with its own time. */
public record NewMessage(String username, String text) implements Payload {

    static NewMessage open(SealedPickle sealed) throws DamagedMessage {
        List<Object> items = ((Tuple) PickleReader.read(sealed.pickle())).items();
        return new NewMessage((String) items.get(0), (String) items.get(1));
    }

    @Override
    public Frame frame() {
        return SealedPickle.seal(new PickleWriter().text(username).text(text).tuple2().bytes()).frame();
    }
}
