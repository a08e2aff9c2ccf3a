package greenroom.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import greenroom.client.link.Address;
import greenroom.client.link.Connection;
import greenroom.client.link.Link;
import greenroom.client.link.Ports;
import greenroom.conversation.Message;
import greenroom.conversation.Username;
import greenroom.wire.Command;
import greenroom.wire.Payload;
import greenroom.wire.Tail;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A server of one client, which it sends damaged tails, and whose answers it does not care about. */
final class HostileServer implements AutoCloseable {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Username ALICE = new Username("Alice");
    private static final String ENTRY = "x".repeat(20_000);
    private static final int A_LONG_TAIL = 60;

    private final ServerSocket sending = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ServerSocket receiving = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<Socket> ears = new CompletableFuture<>();
    private final Random random;
    private final DamagedFrames frames;

    HostileServer(long seed) throws IOException {
        random = new Random(seed);
        frames = new DamagedFrames(seed);
        Thread.ofVirtual().name("ears").start(this::letIn);
        Thread.ofVirtual().name("mouth").start(this::listen);
    }

    /** A client that has joined, and follows. */
    Link greet() throws Exception {
        return Connection.factory(new Address("localhost"),
                new Ports(sending.getLocalPort(), receiving.getLocalPort()), ALICE, Duration.ofSeconds(10)).connect();
    }

    private void letIn() {
        try {
            ears.complete(sending.accept());
            send(new Command.Session("12f5"));
            send(new Command.Capabilities(List.of("follow")));
            send(new Command.ClientConnected(ALICE.value(), NOON));
        } catch (IOException e) {
            ears.completeExceptionally(e);
        }
    }

    private void listen() {
        try (Socket mouth = receiving.accept()) {
            mouth.getInputStream().readAllBytes();
        } catch (IOException e) {
            // The client may break off as it likes.
        }
    }

    /** Damaged tails, and among them some that are whole, and long, and tell times as nobody would. */
    void send(int tails) throws IOException {
        for (int i = 0; i < tails; i++) {
            Tail tail = random.nextInt(20) == 0
                    ? tail(random.nextInt(3), A_LONG_TAIL, ENTRY) : tail(random.nextInt(5), 1 + random.nextInt(3), "hello");
            send(random.nextInt(4) == 0 ? tail.frame().bytes() : frames.damaged(tail));
        }
    }

    private Tail tail(int position, int entries, String text) {
        return new Tail(List.of("c0de", "c0ffee").get(random.nextInt(2)), position, IntStream.range(0, entries)
                .mapToObj(i -> new Message(NOON.plusSeconds(random.nextInt(-1_000, 1_000)), "bob", text)).toList());
    }

    /** As the only thing in a conversation of its own. */
    void say(String text) throws IOException {
        send(new Tail("e0d", 0, List.of(new Message(NOON, "bob", text))));
    }

    void sendABrokenHeader() throws IOException {
        send("msg:12e4        ".getBytes(US_ASCII));
    }

    private void send(Payload payload) throws IOException {
        send(payload.frame().bytes());
    }

    private void send(byte[] bytes) throws IOException {
        ears.join().getOutputStream().write(bytes);
    }

    @Override
    public void close() throws IOException {
        sending.close();
        receiving.close();
        ears.join().close();
    }
}
