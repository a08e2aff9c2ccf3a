package greenroom.server;

import greenroom.wire.Command;

/**
 * What ties a client's two connections together.
 *
 * @param id known to nobody else
 * @param outbox what is put in there reaches the client
 * @param whenJoined is run when the client has said who it is
 */
record ClientSession(String id, Outbox outbox, Runnable whenJoined) {

    void tell(Command command) {
        outbox.offer(command.frame().bytes());
    }
}
