package greenroom.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The central storage of one conversation, which it sends to whoever listens. Any thread may use it. */
public final class Server implements AutoCloseable {

    private final Door sendDoor;

    private Server(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        sendDoor = new Door(settings.address(), settings.sendPort());
        sendDoor.open(new SendPort(new SessionIds(random))::serve);
    }

    /**
     * Starts to serve.
     *
     * @param clock stamps the messages
     * @param random a secure one: session ids are made from it
     */
    public static Server open(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        return new Server(settings, clock, random);
    }

    /** Where it sends. */
    public int sendPort() {
        return sendDoor.port();
    }

    /** Says something in the server's own name. */
    public void say(String text) {
    }

    @Override
    public void close() throws IOException {
        sendDoor.close();
    }
}
