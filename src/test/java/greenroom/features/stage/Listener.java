package greenroom.features.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A program of somebody else: it shares no code with Greenroom, only the protocol. */
public final class Listener implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    /** Longer than the longest silence in a countdown. */
    private static final int PATIENCE_WITH_A_COUNTDOWN_MILLIS = 35_000;

    private final Socket socket;
    private final BufferedInputStream in;
    private final Wire wire;

    public Listener(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        wire = new Wire(in);
        awaitWelcome();
    }

    /** Nobody listens before the server has let them in, which its first byte tells; what is wrong is told later. */
    private void awaitWelcome() throws IOException {
        in.mark(1);
        try {
            if (in.read() >= 0) {
                in.reset();
            }
        } catch (SocketTimeoutException silence) {
            in.reset();
        }
    }

    /** The next command, with its arguments; messages are passed over. */
    public String nextCommand() throws IOException {
        return nextOf("", "a command");
    }

    /** The next command of this name, for which a countdown may be waited for; others are passed over. */
    public String nextCommand(String name) throws IOException {
        socket.setSoTimeout(PATIENCE_WITH_A_COUNTDOWN_MILLIS);
        return nextOf(name, "the command " + name);
    }

    /** The reason of the next refusal of what was sent; other commands, and messages, are passed over. */
    String nextRefusal(String sent) throws IOException {
        String refusal = nextOf("refused\u001f", "the command refused, and why\nsent:     " + sent);
        return refusal.substring("refused\u001f".length());
    }

    private String nextOf(String beginning, String awaited) throws IOException {
        while (true) {
            Wire.Frame frame = wire.next(awaited);
            if (frame.type().equals("cmd") && Wire.command(frame).startsWith(beginning)) {
                return Wire.command(frame);
            }
        }
    }

    /** How many messages come until one has this text in it. */
    public int messagesUntil(String text) throws IOException {
        int messages = 0;
        while (true) {
            Wire.Frame frame = wire.next("a message with " + text);
            if (frame.type().equals("msg")) {
                messages++;
                if (new String(frame.data(), UTF_8).contains(text)) {
                    return messages;
                }
            }
        }
    }

    /** The texts of the next message that is a whole conversation; whatever else comes is passed over. */
    public List<String> nextTexts() throws IOException {
        List<?> entries = List.of();
        boolean isWhole = false;
        while (!isWhole) {
            entries = (List<?>) Pickles.open(nextPickle("a message: the whole conversation", Wire.MECHANISM));
            isWhole = entries.stream().allMatch(List.class::isInstance);
        }
        return entries.stream().map(entry -> (String) ((List<?>) entry).get(2)).toList();
    }

    /**
     * What came of a conversation for somebody who follows it.
     *
     * @param bytes how long its pickle was
     */
    record Tail(String conversation, long position, List<List<?>> entries, int bytes) {
    }

    /** The next message that tells only what is new; whatever else comes is passed over. */
    Tail nextTail() throws IOException {
        while (true) {
            byte[] pickle =
                    nextPickle("a message: the id of the conversation, a position and what is new", "Following");
            List<?> message = (List<?>) Pickles.open(pickle);
            if (message.size() == 3 && message.get(0) instanceof String id && message.get(1) instanceof Long position) {
                List<List<?>> entries = new ArrayList<>();
                ((List<?>) message.get(2)).forEach(entry -> entries.add((List<?>) entry));
                return new Tail(id, position, entries, pickle.length);
            }
        }
    }

    /** @param section of the protocol: where it tells what is awaited */
    private byte[] nextPickle(String awaited, String section) throws IOException {
        Wire.Frame frame = wire.next(awaited, section);
        while (!frame.type().equals("msg")) {
            frame = wire.next(awaited, section);
        }
        return Wire.checkSealed(frame.data());
    }

    /** Waits until the server has said all that it still has to say, and hangs up. */
    public void awaitHangUp() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** The next message ends with byte 31 and the hash of all that comes before; commands are passed over. */
    public boolean nextHashIsRight() throws IOException {
        nextPickle("a message", Wire.MECHANISM);
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
