package greenroom.server;

import greenroom.store.MessageLog;

/** Shows everyone a new snapshot when the log has become longer, or has begun anew. */
final class Publisher {

    private final MessageLog messages;
    private final Audience audience;
    private String conversation = "";
    private long published;

    Publisher(MessageLog messages, Audience audience) {
        this.messages = messages;
        this.audience = audience;
        publish();
    }

    /** Shows what is there to be shown; whoever calls it keeps the pause (docs/protocol.md, The server's mechanism). */
    void publishNews() {
        if (messages.end() > published || !messages.conversation().equals(conversation)) {
            publish();
        }
    }

    private void publish() {
        conversation = messages.conversation();
        published = messages.end();
        audience.show(Publication.of(messages.snapshot()));
    }
}
