package greenroom.house;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;

/** Sends the conversation to whoever comes. One thread does it all: a selector tells it who is ready. */
public final class Switchboard implements AutoCloseable {

    public static Switchboard open(InetSocketAddress address, int places, InstantSource clock) throws IOException {
        return new Switchboard();
    }

    public int port() {
        throw new UnsupportedOperationException("the switchboard has no port yet");
    }

    public void say(String text) {
    }

    @Override
    public void close() throws IOException {
    }
}
