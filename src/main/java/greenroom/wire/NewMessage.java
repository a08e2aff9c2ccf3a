package greenroom.wire;

/** What a client says; the server will stamp it with its own time. */
public record NewMessage(String username, String text) implements Payload {

    @Override
    public Frame frame() {
        return SealedPickle.seal(new PickleWriter().text(username).text(text).tuple2().bytes()).frame();
    }
}
