package greenroom.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.wire.FrameBytes;
import greenroom.wire.PickledEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A log that lasts as long as the server. */
public final class InMemoryLog implements MessageLog {

    /** What a message costs on the wire beside its texts, rounded up. */
    private static final int OVERHEAD = 32;

    private final InstantSource clock;
    private final int mostBytes;
    private KeptConversation kept;
    private final List<Runnable> listeners = new ArrayList<>();
    private Instant latest = Instant.MIN;

    /**
     * @param conversation an id that nobody can guess
     * @param clock says when a message was taken
     * @param mostBytes how long all messages together may be
     */
    public InMemoryLog(String conversation, InstantSource clock, int mostBytes) {
        this.clock = clock;
        this.mostBytes = mostBytes;
        beginAnew(conversation);
    }

    @Override
    public CompletionStage<Appended> append(String username, PlainText text) {
        int size = OVERHEAD + username.getBytes(UTF_8).length + text.value().getBytes(UTF_8).length;
        if (!kept.reserve(size)) {
            return CompletableFuture.completedStage(new Appended.Full());
        }
        long position = kept.end();
        kept.append(PickledEntry.of(new Message(neverEarlierThanBefore(clock.instant()), username, text.value())));
        listeners.forEach(Runnable::run);
        return CompletableFuture.completedStage(new Appended.Taken(position));
    }

    private Instant neverEarlierThanBefore(Instant now) {
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    @Override
    public String conversation() {
        return kept.id();
    }

    @Override
    public long end() {
        return kept.end();
    }

    @Override
    public FrameBytes snapshot() {
        return kept.snapshot();
    }

    @Override
    public EncodedTail tail(long position, long limit) {
        return kept.tail(position, limit);
    }

    @Override
    public void beginAnew(String conversation) {
        kept = new KeptConversation(conversation, mostBytes);
    }

    @Override
    public void onGrowth(Runnable listener) {
        listeners.add(listener);
    }
}
