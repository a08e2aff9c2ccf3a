package greenroom.client.link;

import greenroom.wire.FrameReader;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The other end of a client's two connections: real sockets that say what a test tells them to. */
final class FakeServer implements AutoCloseable {

    private final ServerSocket sendDoor = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ServerSocket receiveDoor = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private CompletableFuture<Socket> listener = guest(sendDoor);
    private CompletableFuture<Socket> speaker = guest(receiveDoor);
    private CompletableFuture<Socket> conversation = listener;

    FakeServer() throws IOException {
    }

    private static CompletableFuture<Socket> guest(ServerSocket door) {
        CompletableFuture<Socket> guest = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                guest.complete(door.accept());
            } catch (IOException e) {
                guest.completeExceptionally(e);
            }
        });
        return guest;
    }

    /** Lets one more in, and talks and listens to that one. */
    FakeServer awaitsTheNext() {
        listener = guest(sendDoor);
        speaker = guest(receiveDoor);
        conversation = listener;
        return this;
    }

    Ports ports() {
        return new Ports(port(), receiveDoor.getLocalPort());
    }

    int port() {
        return sendDoor.getLocalPort();
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

    /** The next thing that the client says. */
    Payload hears() throws Exception {
        Socket socket = speaker.completeOnTimeout(new Socket(), 10, TimeUnit.SECONDS).get();
        if (!socket.isConnected()) {
            throw new AssertionError("the client has not come to the receive port");
        }
        socket.setSoTimeout(10_000);
        try {
            return Payload.fromClient(new FrameReader(socket.getInputStream(), 100_000).read()
                    .orElseThrow(() -> new AssertionError("the client has hung up")));
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the client says nothing", e);
        }
    }

    /** The same in words, also when it is nothing. */
    String said() throws Exception {
        try {
            return hears().toString();
        } catch (AssertionError nothing) {
            return nothing.getMessage();
        }
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
        sendDoor.close();
        receiveDoor.close();
        listener.thenAccept(FakeServer::hangUp);
        speaker.thenAccept(FakeServer::hangUp);
    }
}
