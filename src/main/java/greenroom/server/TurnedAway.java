package greenroom.server;

import greenroom.net.ConnectionHandler;
import java.nio.ByteBuffer;

/** Somebody for whom there is no room, and who is not heard. */
final class TurnedAway implements ConnectionHandler {

    @Override
    public void received(ByteBuffer bytes) {
    }

    @Override
    public void ended() {
    }

    @Override
    public void closed() {
    }
}
