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
        switch (this) {
            case ANYONE -> { }
            case LOOPBACK -> {
                if (!address.isLoopbackAddress()) {
                    throw Refusal.ofAShutdown("Only somebody at the server's own computer can close it.");
                }
            }
            case NOBODY -> { }
        }
    }
}
