package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.PlainText;
import greenroom.system.DamagedFrames.Damaged;
import greenroom.server.Server;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameReader;
import greenroom.wire.FrameType;
import greenroom.wire.MalformedFrame;
import greenroom.wire.NewMessage;
import greenroom.wire.Payload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

/** Sends damaged frames, joins again whenever the server hangs up, and insists on an answer to each frame. */
final class Attacker implements Callable<List<String>> {

    /** What is left of a broken frame can be taken for one more, and that one be refused as well. */
    private static final int MOST_ANSWERS_TO_A_BROKEN_FRAME = 2;

    private static final int MOST_AT_ONCE = 50;

    private final Server server;
    private final String name;
    private final DamagedFrames frames;
    private final Random random;
    private final List<String> accepted = new ArrayList<>();
    private int left;
    private int visits;

    Attacker(Server server, String name, long seed, int frames) {
        this.server = server;
        this.name = name;
        this.frames = new DamagedFrames(seed);
        this.random = new Random(seed);
        this.left = frames;
    }

    /** What the server had to accept, since it was whole after all: each as name, colon and text. */
    @Override
    public List<String> call() throws Exception {
        while (left > 0) {
            if (random.nextInt(20) == 0) {
                attackAsAStranger();
            } else {
                attackAsAGuest();
            }
        }
        return accepted;
    }

    private void attackAsAGuest() throws Exception {
        try (Guest guest = Guest.join(server, name + " " + ++visits)) {
            int owed = 0;
            Damaged damaged = next(guest.username());
            for (int sent = 1; damaged.whole() && left > 0 && sent < MOST_AT_ONCE; sent++) {
                guest.send(damaged.bytes());
                owed += isToBeRefused(damaged, guest.username()) ? 1 : 0;
                damaged = next(guest.username());
            }
            boolean lastIsWhole = damaged.whole();
            owed += lastIsWhole && isToBeRefused(damaged, guest.username()) ? 1 : 0;
            sendAndFinish(guest, damaged);
            assertThat(refusals(guest)).as("refusals of what %s has sent", guest.username())
                    .isBetween(owed, owed + (lastIsWhole ? 0 : MOST_ANSWERS_TO_A_BROKEN_FRAME));
        }
    }

    private Damaged next(String username) {
        left--;
        return frames.next(username);
    }

    private static void sendAndFinish(Guest guest, Damaged last) throws IOException {
        try {
            guest.send(last.bytes());
            if (!last.deadly()) {
                guest.finish();
            }
        } catch (IOException hungUpMeanwhile) {
            assertThat(last.whole()).as("the server hung up on a frame that was whole").isFalse();
        }
    }

    private static int refusals(Guest guest) throws IOException, MalformedFrame, DamagedMessage {
        int refusals = 0;
        try {
            for (Optional<Frame> frame = guest.hear(); frame.isPresent(); frame = guest.hear()) {
                boolean command = frame.get().type() == FrameType.CMD;
                refusals += command && Payload.fromServer(frame.get()) instanceof Command.Refused ? 1 : 0;
            }
            return refusals;
        } catch (SocketTimeoutException stillOpen) {
            throw new AssertionError("the server did not hang up on " + guest.username(), stillOpen);
        }
    }

    /** Speaks before it has said connect; the server may hang up before it has heard all of it. */
    private void attackAsAStranger() {
        try (Socket socket = Guest.connect(server.receivePort())) {
            socket.getOutputStream().write(next("Alice").bytes());
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException stillOpen) {
            throw new AssertionError("the server did not hang up on a stranger", stillOpen);
        } catch (IOException hungUp) {
            // That is what it deserves.
        }
    }

    private boolean isToBeRefused(Damaged damaged, String username) throws Exception {
        Frame frame = new FrameReader(new ByteArrayInputStream(damaged.bytes()), Integer.MAX_VALUE).read().orElseThrow();
        try {
            if (!(Payload.fromClient(frame) instanceof NewMessage message)) {
                return false;
            }
            PlainText text = new PlainText(message.text());
            if (!message.username().equals(username) || text.isBlank()) {
                return true;
            }
            accepted.add(username + ": " + text);
            return false;
        } catch (DamagedMessage refused) {
            return true;
        }
    }
}
