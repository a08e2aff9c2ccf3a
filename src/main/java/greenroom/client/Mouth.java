package greenroom.client;

import greenroom.wire.Payload;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection on which a client speaks; a thread of its own writes, so that nobody has to wait. */
final class Mouth implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Mouth.class);
    private static final int MOST_WAITING = 100;

    private final Socket socket;
    private final ExecutorService writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofVirtual().factory());

    Mouth(Socket socket) {
        this.socket = socket;
    }

    void say(Payload payload) {
        writer.execute(() -> write(payload.frame().bytes()));
    }

    private void write(byte[] frame) {
        try {
            socket.getOutputStream().write(frame);
        } catch (IOException e) {
            log.debug("The connection broke", e);
            close();
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        Sockets.hangUp(socket);
    }
}
