package greenroom.features.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** A program of somebody else that asks for what it has not heard, and keeps the place up to which it has. */
public final class Follower implements AutoCloseable {

    private static final int MOST_ENTRIES_BYTES = 1 << 20;
    private static final int AROUND_THE_ENTRIES = 200;

    private final String username;
    private final Queue<List<?>> waiting = new ArrayDeque<>();
    private Speaker speaker;
    private String conversation = "";
    private long position;
    private boolean isAnew;
    private int longest;

    public Follower(RunningServer server, String username) throws IOException {
        this.username = username;
        comeTo(server);
    }

    /** Joins, and asks for all that comes after what it has. */
    public void comeTo(RunningServer server) throws IOException {
        waiting.clear();
        speaker = new Speaker(server, username);
        speaker.follow(conversation, position);
    }

    /** The text of the next entry, which follows the one before it without a gap. */
    public String nextText() throws IOException {
        while (waiting.isEmpty()) {
            take(speaker.listener().nextTail());
        }
        position++;
        return (String) waiting.remove().get(2);
    }

    private void take(Listener.Tail tail) {
        isAnew = !tail.conversation().equals(conversation);
        conversation = tail.conversation();
        position = isAnew ? 0 : position;
        longest = Math.max(longest, tail.bytes());
        assertThat(tail.position()).as("the position of the first entry that comes").isEqualTo(position);
        waiting.addAll(tail.entries());
    }

    /** Whether what it heard last was of another conversation than before. */
    public boolean isAnew() {
        return isAnew;
    }

    /** Whether no frame had more than a mebibyte of entries, and that limit was needed. */
    public boolean cameInPieces() {
        return longest > MOST_ENTRIES_BYTES / 2 && longest <= MOST_ENTRIES_BYTES + AROUND_THE_ENTRIES;
    }

    /** Says goodbye, and waits until the server has heard it. */
    public void leave() throws IOException {
        speaker.leave();
        speaker.listener().awaitHangUp();
    }

    @Override
    public void close() throws IOException {
        speaker.close();
    }
}
