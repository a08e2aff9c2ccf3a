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
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sends the conversation to whoever comes. One thread does it all: a selector tells it who is ready. */
public final class Switchboard implements AutoCloseable {

    private final Queue<String> typed = new ConcurrentLinkedQueue<>();
    private final Selector selector = Selector.open();
    private final ServerSocketChannel door = ServerSocketChannel.open();
    private final InstantSource clock;
    private Conversation said = Conversation.EMPTY;

    private Switchboard(InetSocketAddress address, InstantSource clock) throws IOException {
        this.clock = clock;
        door.bind(address).configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
    }

    public static Switchboard open(InetSocketAddress address, int places, InstantSource clock) throws IOException {
        Switchboard board = new Switchboard(address, clock);
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
                selector.select(key -> { });
                for (String text = typed.poll(); text != null; text = typed.poll()) {
                    said = said.with(new Message(clock.instant(), "", text));
                }
                for (SocketChannel guest = door.accept(); guest != null; guest = door.accept()) {
                    guest.write(ByteBuffer.wrap(Letter.command("session",
                            UUID.randomUUID().toString().replace("-", "")).bytes()));
                    guest.write(ByteBuffer.wrap(Letter.message(said).bytes()));
                }
            }
        } catch (IOException | ClosedSelectorException closed) {
            // Nobody is left to be served.
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
