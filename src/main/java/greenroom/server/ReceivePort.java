package greenroom.server;

import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.wire.FrameDecoder;

/** What happens to those who come to the receive port: they say who they are, and then they are heard. */
final class ReceivePort {

    private final Lobby lobby;
    private final Timeout timeout;
    private final int mostBytes;

    /**
     * @param admission says whom there is room for
     * @param timeout runs out when a connection has not said connect
     * @param mostBytes how long the data of a frame may be
     */
    ReceivePort(Admission admission, Lobby lobby, Timeout timeout, int mostBytes) {
        this.lobby = lobby;
        this.timeout = timeout;
        this.mostBytes = mostBytes;
    }

    /** Receives somebody, who is a stranger yet. */
    ConnectionHandler receive(Connection connection) {
        return new Reception(connection, lobby, new FrameDecoder(mostBytes), timeout.set(connection::abort));
    }
}
