package greenroom.client.link;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.net.Sockets;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Defaults;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import greenroom.wire.Tail;
import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection on which a client hears; one thread at a time reads from it. */
final class FrameReceiver implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FrameReceiver.class);

    private final Socket socket;
    private final FrameReader frames;
    private final List<Frame> kept = new ArrayList<>();
    private Optional<TailReceiver> following = Optional.empty();

    FrameReceiver(Socket socket) throws IOException {
        this.socket = socket;
        this.frames = new FrameReader(socket.getInputStream(), Defaults.MOST_BYTES_TO_A_CLIENT);
    }

    /** The next frame, which has to come. */
    Frame next() throws IOException, MalformedFrame {
        return frames.read().orElseThrow(() -> new IOException("hung up without a word"));
    }

    /** Lets this frame be heard as if it came later; a server that goes on and on is none. */
    void keep(Frame frame) throws IOException {
        if (kept.size() == Defaults.MOST_COMMANDS_TO_A_CLIENT) {
            throw new IOException("talked without a welcome");
        }
        kept.add(frame);
    }

    /** Takes what is new from now on, in place of the whole each time. */
    void follow(TailReceiver following) {
        this.following = Optional.of(following);
    }

    /** Turns all that comes into news, until nothing comes any more. */
    void receiveAll(NewsListener listener) {
        try {
            socket.setSoTimeout(0);
            for (Frame frame : kept) {
                news(frame).forEach(listener::hear);
            }
            for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
                news(frame.get()).forEach(listener::hear);
            }
        } catch (IOException | MalformedFrame | NotSaid e) {
            log.debug("The connection broke", e);
        }
    }

    private List<News> news(Frame frame) throws MalformedFrame, NotSaid {
        try {
            return switch (Payload.fromServer(frame)) {
                case Snapshot whole when following.isPresent() -> List.of();
                case Snapshot(List<Message> messages) -> List.of(new News.Spoken(new Conversation(messages)));
                case Command.ClientConnected(String username, Instant time) -> List.of(new News.Arrived(username));
                case Command.ClientsConnected(List<String> usernames) -> List.of(new News.Present(usernames));
                case Command.ClientDisconnected(String username, Instant time) -> List.of(new News.Left(username));
                case Command.ServerShutdown(int secondsLeft) -> List.of(new News.Closing(secondsLeft));
                case Command.ServerShutdownCancelled() -> List.of(new News.StaysOpen());
                case Command.Refused(String reason) -> List.of(new News.Refused(reason));
                case Command other -> List.of();
                case Tail tail when following.isPresent() -> following.get().take(tail, frame.data().length);
                case Tail notAskedFor -> List.of();
                case NewMessage notForUs -> List.of();
            };
        } catch (DamagedMessage e) {
            if (following.isPresent()) {
                following.get().ask();
            }
            return List.of(new News.Damaged());
        }
    }

    @Override
    public void close() {
        Sockets.hangUp(socket);
    }
}
