package greenroom.server;

import greenroom.net.Sockets;
import java.net.Socket;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Who is in. Any thread may use it. */
final class OpenSockets {

    private final Set<Socket> sockets = new HashSet<>();

    /** How many are in now, this one included. */
    synchronized int enter(Socket guest) {
        sockets.add(guest);
        return sockets.size();
    }

    synchronized void leave(Socket guest) {
        sockets.remove(guest);
        notifyAll();
    }

    synchronized int count() {
        return sockets.size();
    }

    /** Waits until all have gone, or for so long at most. */
    synchronized void awaitNobody(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); left > 0 && !sockets.isEmpty(); left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void hangUp() {
        all().forEach(Sockets::hangUp);
    }

    private synchronized List<Socket> all() {
        return List.copyOf(sockets);
    }
}
