package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.Command;
import greenroom.wire.FrameDecoder;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** What happens to those who come to the receive port: they say who they are, and then they are heard. */
final class ReceivePort {

    private final Admission admission;
    private final Lobby lobby;
    private final Timeout timeout;
    private final int mostBytes;
    private final Supplier<Allowance> allowances;

    /**
     * @param admission says whom there is room for
     * @param timeout runs out when a connection has not said connect
     * @param mostBytes how long the data of a frame may be
     * @param allowances what each may spend
     */
    ReceivePort(Admission admission, Lobby lobby, Timeout timeout, int mostBytes,
            Supplier<Allowance> allowances) {
        this.admission = admission;
        this.lobby = lobby;
        this.timeout = timeout;
        this.mostBytes = mostBytes;
        this.allowances = allowances;
    }

    /** Receives somebody, who is a stranger yet. */
    ConnectionHandler receive(Connection connection) {
        try {
            Admission.Guest guest = admission.admit(connection.address(), connection::abort);
            return new Reception(connection, lobby, guest, new FrameDecoder(mostBytes), allowances.get(),
                    timeout.set(connection::abort));
        } catch (Refusal e) {
            connection.write(ByteBuffer.wrap(new Command.Refused(e.getMessage()).frame().bytes()));
            connection.closeAfterWriting();
            return new TurnedAway();
        }
    }
}
