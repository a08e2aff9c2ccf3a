package greenroom.server;

import java.io.IOException;
import java.net.InetAddress;

/** A port cannot be opened; the message says why. */
public final class CannotListen extends IOException {

    private final int port;

    private CannotListen(int port, String reason) {
        super(reason);
        this.port = port;
    }

    static CannotListen onPort(int port) {
        return new CannotListen(port, "Port " + port + " is in use");
    }

    static CannotListen at(InetAddress address, int port) {
        return new CannotListen(port, address.getHostAddress() + " is not an address of this machine");
    }

    public int port() {
        return port;
    }
}
