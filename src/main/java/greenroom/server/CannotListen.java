package greenroom.server;

import java.io.IOException;
import java.net.InetAddress;

/** A port cannot be opened; the message says why. */
public final class CannotListen extends IOException {

    /** What about it was wrong. */
    public enum Trouble { ADDRESS, PORT }

    private final Trouble trouble;
    private final int port;

    private CannotListen(Trouble trouble, int port, String reason) {
        super(reason);
        this.trouble = trouble;
        this.port = port;
    }

    static CannotListen onPort(int port) {
        return new CannotListen(Trouble.PORT, port, "Port " + port + " is in use");
    }

    static CannotListen at(InetAddress address, int port) {
        return new CannotListen(Trouble.ADDRESS, port, address.getHostAddress() + " is not an address of this machine");
    }

    public Trouble trouble() {
        return trouble;
    }

    public int port() {
        return port;
    }
}
