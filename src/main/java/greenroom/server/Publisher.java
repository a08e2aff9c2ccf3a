package greenroom.server;

/** Looks at the message list's flag, and shows everyone a new snapshot when it is up. */
final class Publisher {

    Publisher(MessageList messages, Audience audience) {
    }

    /** Looks once; the server does so twice a second (docs/protocol.md, The server's mechanism). */
    void tick() {
    }
}
