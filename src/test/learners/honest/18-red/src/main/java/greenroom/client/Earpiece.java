package greenroom.client;

import greenroom.post.Letter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

/** The end of the line at which somebody listens to a server. */
public final class Earpiece {

    private final DataInputStream in;

    private Earpiece(DataInputStream in) {
        this.in = in;
    }

    /** Goes to a server. */
    public static Earpiece at(String host, int port) throws CannotJoin {
        try {
            return new Earpiece(new DataInputStream(new Socket(host, port).getInputStream()));
        } catch (IOException e) {
            throw new CannotJoin("");
        }
    }

    /** Listens until the server goes away. */
    public void listen(ConversationListener listener, Runnable whenLost) {
        try (in) {
            while (true) {
                Letter letter = Letter.read(in);
                if (letter.kind().equals("msg")) {
                    listener.conversation(letter.conversation());
                }
            }
        } catch (IOException gone) {
            whenLost.run();
        }
    }
}
