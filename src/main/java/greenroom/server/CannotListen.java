package greenroom.server;

import java.io.IOException;

/** A port cannot be opened; the message says which and why. */
public final class CannotListen extends IOException {

    private final int port;

    CannotListen(int port, String reason) {
        super("Port " + port + " " + reason);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
