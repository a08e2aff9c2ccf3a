package greenroom.house;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.post.Letter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends the conversation to whoever comes. One thread does it all: a selector tells it who is ready. */
public final class Switchboard implements AutoCloseable {

    private final Queue<String> typed = new ConcurrentLinkedQueue<>();
    private final Selector selector = Selector.open();
    private final ServerSocketChannel door = ServerSocketChannel.open();
    private final int places;
    private final InstantSource clock;
    private Conversation said = Conversation.EMPTY;

    private Switchboard(InetSocketAddress address, int places, InstantSource clock) throws IOException {
        this.places = places;
        this.clock = clock;
        door.bind(address).configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
    }

    public static Switchboard open(InetSocketAddress address, int places, InstantSource clock) throws IOException {
        Switchboard board = new Switchboard(address, places, clock);
        Thread.ofPlatform().name("switchboard").start(board::serve);
        return board;
    }

    public int port() {
        return door.socket().getLocalPort();
    }

    public void say(String text) {
        typed.add(text);
        selector.wakeup();
    }

    private void serve() {
        try (door) {
            while (true) {
                selector.select(this::hear);
                Conversation before = said;
                for (String text = typed.poll(); text != null; text = typed.poll()) {
                    said = said.with(new Message(clock.instant(), "", text));
                }
                if (said != before) {
                    guests().forEach(guest -> send(guest, Letter.message(said)));
                }
                for (SocketChannel guest = door.accept(); guest != null; guest = door.accept()) {
                    welcome(guest);
                }
            }
        } catch (IOException | ClosedSelectorException closed) {
            // Nobody is left to be served.
        }
    }

    /** Nobody has anything to say here: whoever can be read has hung up, or must. */
    private void hear(SelectionKey key) {
        if (key.channel() instanceof SocketChannel guest) {
            hangUp(guest);
        }
    }

    private void welcome(SocketChannel guest) throws IOException {
        if (guests().size() == places) {
            send(guest, Letter.command("refused", "The server is full: try again later."));
            hangUp(guest);
            return;
        }
        send(guest, Letter.command("session", UUID.randomUUID().toString().replace("-", "")));
        send(guest, Letter.message(said));
        guest.configureBlocking(false).register(selector, SelectionKey.OP_READ);
    }

    private List<SocketChannel> guests() {
        return selector.keys().stream().filter(SelectionKey::isValid).map(SelectionKey::channel)
                .filter(SocketChannel.class::isInstance).map(SocketChannel.class::cast).toList();
    }

    private static void send(SocketChannel guest, Letter letter) {
        try {
            for (ByteBuffer bytes = ByteBuffer.wrap(letter.bytes()); bytes.hasRemaining();) {
                guest.write(bytes);
            }
        } catch (IOException gone) {
            hangUp(guest);
        }
    }

    private static void hangUp(SocketChannel guest) {
        try {
            guest.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
