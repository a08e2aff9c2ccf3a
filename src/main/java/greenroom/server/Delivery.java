package greenroom.server;

import greenroom.net.Connection;

/** What goes out on one connection to the send port: all that is put into its outbox. */
final class Delivery {

    private final Connection connection;
    private final Outbox outbox;

    /** @param mostCommands how many commands may wait before the client counts as lost */
    Delivery(Connection connection, int mostCommands) {
        this.connection = connection;
        this.outbox = new Outbox(mostCommands, connection::abort);
    }

    Outbox outbox() {
        return outbox;
    }
}
