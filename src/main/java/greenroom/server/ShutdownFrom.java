package greenroom.server;

import java.net.InetAddress;

/** Who may close the server for everyone. */
public enum ShutdownFrom {

    /** Whoever sits at the server's own computer, or has a tunnel that ends there. */
    LOOPBACK,

    /** Whoever has joined. */
    ANYONE,

    /** Only the operator. */
    NOBODY;

    void require(InetAddress address) throws Refusal {
    }
}
