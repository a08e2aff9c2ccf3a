package greenroom.client.link;

import greenroom.conversation.Username;
import greenroom.net.Sockets;
import greenroom.wire.Defaults;
import greenroom.wire.Frame;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection on which a client speaks; a thread of its own writes, so that nobody has to wait. */
final class FrameSender implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FrameSender.class);

    private static final int MOST_WAITING = 100;

    private final Socket socket;
    private final ExecutorService writer;

    FrameSender(Socket socket, Username username) {
        this.socket = socket;
        writer = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofVirtual().name("sender-" + username).factory());
    }

    void send(Payload payload) throws NotSaid {
        Frame frame = payload.frame();
        if (frame.data().length > Defaults.MOST_BYTES_TO_A_SERVER) {
            throw new NotSaid("This is too long for one message: say it in parts.");
        }
        try {
            writer.execute(() -> write(frame.bytes()));
        } catch (RejectedExecutionException e) {
            throw new NotSaid(writer.isShutdown() ? Link.LOST
                    : "The server takes nothing at the moment: try again.");
        }
    }

    /** Takes nothing more, and waits until the rest is written, or for so long at most. */
    void finish(Duration patience) {
        writer.shutdown();
        try {
            writer.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
