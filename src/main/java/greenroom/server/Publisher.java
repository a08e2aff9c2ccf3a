package greenroom.server;

import greenroom.conversation.Conversation;
import greenroom.store.MessageLog;

/** Looks at the message list, and shows everyone a new snapshot when it has become longer. */
final class Publisher {

    private final MessageLog messages;
    private final Audience audience;
    private long published;

    Publisher(MessageLog messages, Audience audience) {
        this.messages = messages;
        this.audience = audience;
        publish();
    }

    /**
     * Looks once; the server does so twice a second, and once more when it closes
     * (docs/protocol.md, The server's mechanism).
     */
    synchronized void tick() {
        if (messages.end() > published) {
            publish();
        }
    }

    private void publish() {
        Conversation conversation = new Conversation(messages.from(0));
        published = conversation.messages().size();
        audience.show(Publication.of(conversation));
    }
}
