package greenroom.client;

import greenroom.post.Letter;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The end of the line at which somebody listens to a server. */
public final class Earpiece {

    private final DataInputStream in;

    private Earpiece(DataInputStream in) {
        this.in = in;
    }

    /** Goes to a server, and waits until it lets one in. */
    public static Earpiece at(String host, int port) throws CannotJoin {
        try {
            DataInputStream in = new DataInputStream(new Socket(host, port).getInputStream());
            String greeting = new String(Letter.read(in).data(), StandardCharsets.UTF_8);
            if (!greeting.startsWith("session\u001f")) {
                throw new CannotJoin(greeting.substring(greeting.indexOf('\u001f') + 1));
            }
            return new Earpiece(in);
        } catch (IOException e) {
            throw new CannotJoin("Nothing is listening at " + host + ", port " + port + ".");
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
