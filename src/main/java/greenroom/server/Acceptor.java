package greenroom.server;

import greenroom.net.Sockets;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets connections in at one port. */
final class Acceptor implements AutoCloseable {

    /** What is done with a connection; it is closed afterwards. */
    interface Host {
        void receive(Socket guest) throws IOException;
    }

    private static final Logger log = LoggerFactory.getLogger(Acceptor.class);

    private static final int BACKLOG = 50;

    private final int limit;
    private final ServerSocket socket;
    private final OpenSockets open = new OpenSockets();

    /**
     * @param port 0 for any that is free
     * @param limit how many may be in at the same time; more are hung up on
     */
    Acceptor(InetAddress address, int port, int limit) throws IOException {
        this.limit = limit;
        try {
            socket = new ServerSocket(port, BACKLOG, address);
        } catch (BindException e) {
            throw CannotListen.because(e, address, port);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many are in. */
    int guests() {
        return open.count();
    }

    /** Lets in whoever comes, each on a thread of its own. */
    void open(Host host) {
        Thread.ofVirtual().name("acceptor-" + port()).start(() -> waitForGuests(host));
    }

    private void waitForGuests(Host host) {
        while (!socket.isClosed()) {
            try {
                Socket guest = socket.accept();
                Thread.ofVirtual().start(() -> receive(guest, host));
            } catch (IOException e) {
                pauseUnlessClosed(e);
            }
        }
    }

    /** Too many open files, say: trying again at once would only burn the processor. */
    private void pauseUnlessClosed(IOException e) {
        if (!socket.isClosed()) {
            log.warn("Nobody can come in at port {} for a moment: {}", port(), e.getMessage());
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void receive(Socket guest, Host host) {
        int inside = open.enter(guest);
        try (guest) {
            if (!socket.isClosed() && inside <= limit) {
                Sockets.noticeWhoVanishes(guest);
                host.receive(guest);
            }
        } catch (IOException e) {
            log.debug("A connection broke: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.warn("Something went wrong, and a connection has ended", e);
        } finally {
            open.leave(guest);
        }
    }

    /** Lets nobody in any more, waits for so long until all have gone, and hangs up on the rest. */
    void close(Duration patience) {
        letNobodyIn();
        open.awaitNobody(patience);
        open.hangUp();
    }

    @Override
    public void close() {
        close(Duration.ZERO);
    }

    /** What is outside stays outside. */
    void letNobodyIn() {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("The port was closed already: {}", e.getMessage());
        }
    }
}
