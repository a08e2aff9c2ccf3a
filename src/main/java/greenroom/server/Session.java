package greenroom.server;

/**
 * What ties a client's two connections together.
 *
 * @param id known to nobody else
 * @param outbox what is put in there reaches the client
 */
record Session(String id, Outbox outbox) {
}
