package greenroom.client;

import java.io.IOException;

/** The end of the line at which somebody listens to a server. */
public final class Earpiece {

    /** Goes to a server. */
    public static Earpiece at(String host, int port) throws IOException {
        return new Earpiece();
    }

    /** Listens until the server goes away. */
    public void listen(ConversationListener listener, Runnable whenLost) {
    }
}
