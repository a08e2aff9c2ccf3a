package greenroom.server;

import greenroom.wire.SealedPickle;
import greenroom.wire.Snapshot;
import java.util.List;

/** Looks at the message list's flag, and shows everyone a new snapshot when it is up. */
final class Publisher {

    private final MessageList messages;
    private final Audience audience;

    Publisher(MessageList messages, Audience audience) {
        this.messages = messages;
        this.audience = audience;
        SealedPickle sealed = new Snapshot(List.of()).sealed();
        audience.show(new Publication(sealed.hash(), sealed.frame().bytes()));
    }

    /** Looks once; the server does so twice a second (docs/protocol.md, The server's mechanism). */
    void tick() {
        messages.takeChange().ifPresent(conversation -> {
            SealedPickle sealed = new Snapshot(conversation.messages()).sealed();
            audience.show(new Publication(sealed.hash(), sealed.frame().bytes()));
        });
    }
}
