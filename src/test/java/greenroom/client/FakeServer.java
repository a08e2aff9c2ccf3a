package greenroom.client;

import greenroom.wire.Payload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;

/** The other end of a client's connection: a real socket that says what a test tells it to. */
final class FakeServer implements AutoCloseable {

    private final ServerSocket door;
    private final CompletableFuture<Socket> client = new CompletableFuture<>();
    private CompletableFuture<Socket> conversation = client;

    FakeServer() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::waitForTheClient);
    }

    private void waitForTheClient() {
        try {
            client.complete(door.accept());
        } catch (IOException e) {
            client.completeExceptionally(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    FakeServer says(Payload... payloads) {
        for (Payload payload : payloads) {
            says(payload.frame().bytes());
        }
        return this;
    }

    FakeServer says(byte[] bytes) {
        conversation = conversation.thenApply(socket -> write(socket, bytes));
        return this;
    }

    void hangsUp() throws IOException {
        conversation.join().close();
    }

    void hangsUpAtOnce() {
        conversation.thenAccept(FakeServer::hangUp);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Socket write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return socket;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        if (client.isDone() && !client.isCompletedExceptionally()) {
            client.join().close();
        }
    }
}
