package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.Frame;
import greenroom.wire.FrameDecoder;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;

/** What comes on one connection to the receive port: first from a stranger, then from a member. */
final class Reception implements ConnectionHandler {

    private final Connection connection;
    private final Lobby lobby;
    private final Admission.Guest guest;
    private final FrameDecoder frames;
    private final Allowance allowance;
    private final Future<?> tooLate;
    private Optional<Member> member = Optional.empty();
    private boolean over;

    /**
     * @param allowance what this one may spend
     * @param tooLate to be cancelled when connect is said in time
     */
    Reception(Connection connection, Lobby lobby, Admission.Guest guest, FrameDecoder frames, Allowance allowance,
            Future<?> tooLate) {
        this.connection = connection;
        this.lobby = lobby;
        this.guest = guest;
        this.frames = frames;
        this.allowance = allowance;
        this.tooLate = tooLate;
    }

    @Override
    public void received(ByteBuffer bytes) {
        try {
            Duration owed = Duration.ZERO;
            while (!over && owed.isZero() && bytes.hasRemaining()) {
                Optional<Frame> frame = frames.next(bytes);
                if (frame.isPresent()) {
                    owed = receive(frame.get());
                }
            }
            if (owed.isPositive()) {
                connection.pauseReading(owed);
            }
        } catch (MalformedFrame | DamagedMessage | Refusal e) {
            refuse(e.getMessage());
        }
    }

    /** Works off what has come, and answers what is owed for it. */
    private Duration receive(Frame frame) throws MalformedFrame, DamagedMessage, Refusal {
        if (member.isPresent()) {
            lobby.receive(frame, member.get()).ifPresent(this::leave);
        } else {
            join(frame);
        }
        return allowance.spend(frame.data().length);
    }

    private void join(Frame frame) throws MalformedFrame, DamagedMessage, Refusal {
        tooLate.cancel(false);
        if (!(Payload.fromClient(frame) instanceof Command.Connect connect)) {
            throw Refusal.ofAStranger();
        }
        member = lobby.join(connect, connection);
        over = member.isEmpty();
        member.ifPresent(joined -> guest.join());
    }

    @Override
    public void ended() {
        if (member.isEmpty() && !over && !frames.isWithinFrame()) {
            refuse(Refusal.ofAStranger().getMessage());
        }
        connection.closeAfterWriting();
    }

    @Override
    public void closed() {
        guest.leave();
        tooLate.cancel(false);
        leave(Departure.UNEXPECTED);
    }

    private void refuse(String reason) {
        Command.Refused refused = new Command.Refused(reason);
        if (member.isPresent()) {
            member.get().session().tell(refused);
            leave(Departure.UNEXPECTED);
        } else {
            over = true;
            connection.write(ByteBuffer.wrap(refused.frame().bytes()));
            connection.closeAfterWriting();
        }
    }

    private void leave(Departure departure) {
        if (!over) {
            over = true;
            member.ifPresent(one -> lobby.leave(one, departure));
        }
    }
}
