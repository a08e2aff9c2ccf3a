package greenroom.client;

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
        return new Connection();
    }
}
