package greenroom.server;

import greenroom.wire.Command;

/**
 * What ties a client's two connections together.
 *
 * @param id known to nobody else
 * @param outbox what is put in there reaches the client
 */
record ClientSession(String id, Outbox outbox) {

    void tell(Command command) {
        outbox.offer(command.frame().bytes());
    }
}
