package greenroom.features.stage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** What lies between a window and its server: it can break, it can be slow, and it counts what it carries. */
public final class Cable implements AutoCloseable {

    private static final int PIECE = 16 * 1024;

    private final long nanosPerByte;
    private final ServerSocket send = end();
    private final ServerSocket receive = end();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong carried = new AtomicLong();
    private volatile boolean broken;

    private Cable(RunningServer server, long nanosPerByte) {
        this.nanosPerByte = nanosPerByte;
        Thread.ofVirtual().start(() -> join(send, server.sendPort()));
        Thread.ofVirtual().start(() -> join(receive, server.receivePort()));
    }

    public static Cable to(RunningServer server) {
        return new Cable(server, 0);
    }

    /** About a mebibyte in a second goes through this one, on its way to the window. */
    public static Cable slowTo(RunningServer server) {
        return new Cable(server, 1_000);
    }

    private static ServerSocket end() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a client needs on its command line to go by this cable. */
    public String[] directions() {
        return new String[] {"client", "--send-port", String.valueOf(send.getLocalPort()),
            "--receive-port", String.valueOf(receive.getLocalPort())};
    }

    /** Ends all connections, and lets nobody through until it is mended. */
    public void breakApart() {
        broken = true;
        sockets.forEach(Cable::hangUp);
    }

    public void mend() {
        carried.set(0);
        broken = false;
    }

    /** How many bytes have come from the server, since it was mended or since the beginning. */
    public long carried() {
        return carried.get();
    }

    private void join(ServerSocket end, int port) {
        try {
            while (true) {
                Socket near = end.accept();
                sockets.add(near);
                if (broken) {
                    hangUp(near);
                } else {
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                    sockets.add(far);
                    Thread.ofVirtual().start(() -> carry(far, near, nanosPerByte));
                    Thread.ofVirtual().start(() -> carry(near, far, 0));
                }
            }
        } catch (IOException closed) {
            hangUp(end);
        }
    }

    private void carry(Socket from, Socket to, long nanosPerByte) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                LockSupport.parkNanos(count * nanosPerByte);
                out.write(piece, 0, count);
                carried.addAndGet(count);
            }
        } catch (IOException end) {
            hangUp(from);
        }
        hangUp(to);
    }

    private static void hangUp(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        hangUp(send);
        hangUp(receive);
        sockets.forEach(Cable::hangUp);
    }
}
