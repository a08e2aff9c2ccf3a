package greenroom.server;

import greenroom.conversation.Conversation;
import greenroom.store.MessageList;

/** Looks at the message list's flag, and shows everyone a new snapshot when it is up. */
final class Publisher {

    private final MessageList messages;
    private final Audience audience;

    Publisher(MessageList messages, Audience audience) {
        this.messages = messages;
        this.audience = audience;
        publish(Conversation.EMPTY);
    }

    /**
     * Looks once; the server does so twice a second, and once more when it closes
     * (docs/protocol.md, The server's mechanism).
     */
    synchronized void tick() {
        messages.takeChange().ifPresent(this::publish);
    }

    private void publish(Conversation conversation) {
        audience.show(Publication.of(conversation));
    }
}
