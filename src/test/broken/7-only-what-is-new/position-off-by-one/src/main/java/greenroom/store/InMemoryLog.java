package greenroom.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.wire.Envelope;
import greenroom.wire.FrameBytes;
import greenroom.wire.PickledEntry;
import java.nio.ByteBuffer;
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

    private static final int MOST_BYTES_OF_A_TAIL = 1024 * 1024;
    private static final int MOST_BYTES_TO_COPY = 16 * 1024;
    private static final int PIECE_BYTES = 64 * 1024;

    private final String conversation;
    private final InstantSource clock;
    private final EncodedEntries entries = new EncodedEntries(PIECE_BYTES);
    private final RunningHash hashOfAll = new RunningHash();
    private final RecentTails tails = new RecentTails(this::newTail);
    private final List<Runnable> listeners = new ArrayList<>();
    private int bytesLeft;
    private Instant latest = Instant.MIN;

    /**
     * @param conversation an id that nobody can guess
     * @param clock says when a message was taken
     * @param mostBytes how long all messages together may be
     */
    public InMemoryLog(String conversation, InstantSource clock, int mostBytes) {
        this.conversation = conversation;
        this.clock = clock;
        this.bytesLeft = mostBytes;
        hashOfAll.add(ByteBuffer.wrap(Envelope.OF_ALL.opening()));
    }

    @Override
    public CompletionStage<Appended> append(String username, PlainText text) {
        int size = OVERHEAD + username.getBytes(UTF_8).length + text.value().getBytes(UTF_8).length;
        if (size > bytesLeft) {
            return CompletableFuture.completedStage(new Appended.Full());
        }
        bytesLeft -= size;
        long position = entries.count();
        Message message = new Message(neverEarlierThanBefore(clock.instant()), username, text.value());
        byte[] entry = PickledEntry.of(message);
        entries.append(entry);
        tails.forget();
        hashOfAll.add(ByteBuffer.wrap(entry));
        listeners.forEach(Runnable::run);
        return CompletableFuture.completedStage(new Appended.Taken(position));
    }

    private Instant neverEarlierThanBefore(Instant now) {
        latest = now.isAfter(latest) ? now : latest;
        return latest;
    }

    @Override
    public String conversation() {
        return conversation;
    }

    @Override
    public long end() {
        return entries.count();
    }

    @Override
    public FrameBytes snapshot() {
        return EntriesFrame.in(Envelope.OF_ALL, entries, hashOfAll);
    }

    @Override
    public NewEntries tail(long position, long limit) {
        return tails.between(position, limit);
    }

    private NewEntries newTail(long position, long limit) {
        Envelope envelope = Envelope.ofATail(conversation, position + 1);
        long end = Math.min(limit, entries.end(position, MOST_BYTES_OF_A_TAIL));
        FrameBytes frame = EntriesFrame.in(envelope, entries, entries.start(position), entries.start(end));
        return new NewEntries(frame.length() > MOST_BYTES_TO_COPY ? frame : frame.inOnePiece(), end);
    }

    @Override
    public void onGrowth(Runnable listener) {
        listeners.add(listener);
    }
}
