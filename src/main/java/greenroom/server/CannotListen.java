package greenroom.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;

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

    /** @param failure what the system says, which does not always tell the one trouble from the other */
    static CannotListen because(IOException failure, InetAddress address, int port) throws IOException {
        if (!isHere(address)) {
            return new CannotListen(Trouble.ADDRESS, port,
                    address.getHostAddress() + " is not an address of this machine");
        }
        boolean denied = failure.getMessage().contains("Permission denied");
        return new CannotListen(Trouble.PORT, port,
                "Port " + port + (denied ? " takes a permission that you do not have" : " is in use"));
    }

    private static boolean isHere(InetAddress address) throws IOException {
        return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    }

    public Trouble trouble() {
        return trouble;
    }

    public int port() {
        return port;
    }
}
