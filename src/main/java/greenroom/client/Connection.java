package greenroom.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;

/** A client's way to a server and back. */
public final class Connection {

    private Connection() {
    }

    /**
     * Goes to a server and waits until it has said hello.
     *
     * @param patience how long the server may take for each answer
     */
    public static Connection open(Address address, int sendPort, Duration patience) throws CannotConnect {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.host(), sendPort), (int) patience.toMillis());
            throw new UnsupportedOperationException("somebody is listening");
        } catch (UnknownHostException e) {
            throw new CannotConnect("No computer is known by the name " + address + ".");
        } catch (IOException e) {
            throw new CannotConnect("Nothing is listening at " + address + ", port " + sendPort + ".");
        }
    }
}
