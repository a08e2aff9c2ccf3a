package greenroom.store;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import greenroom.wire.FrameBytes;
import greenroom.wire.Snapshot;
import greenroom.wire.Tail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InMemoryLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Message HELLO = new Message(NOON, "alice", "hello");
    private static final Message HELLO_TO_YOU = new Message(NOON, "bob", "hello to you");

    private final InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 10_000);

    @Test
    void stampsAMessageWithTheServersClock() throws Exception {
        messages.append("alice", new PlainText("hello"));

        assertThat(Said.in(messages)).isEqualTo(List.of(HELLO));
    }

    @Test
    void givesEachMessageThePositionAfterTheOneBefore() {
        messages.append("alice", new PlainText("hello"));

        assertThat(messages.append("bob", new PlainText("hello to you")).toCompletableFuture().join())
                .isEqualTo(new Appended.Taken(1));
    }

    @Test
    void canBeReadFromAPosition() throws Exception {
        messages.append("alice", new PlainText("hello"));
        messages.append("bob", new PlainText("hello to you"));

        assertThat(Framed.of(messages.tail(1).frame())).isEqualTo(new Tail("c0de", 1, List.of(HELLO_TO_YOU)).frame());
        assertThat(Said.in(messages)).hasSize(2);
    }

    @Test
    void hasASnapshotOfAllThatHasBeenSaid() throws Exception {
        messages.append("alice", new PlainText("hello"));
        messages.append("bob", new PlainText("hello to you"));

        assertThat(Framed.of(messages.snapshot())).isEqualTo(new Snapshot(List.of(HELLO, HELLO_TO_YOU)).frame());
    }

    @Test
    void hasATailFromEachPosition() throws Exception {
        messages.append("alice", new PlainText("hello"));
        messages.append("bob", new PlainText("hello to you"));

        EncodedTail tail = messages.tail(1);

        assertThat(Framed.of(tail.frame())).isEqualTo(new Tail("c0de", 1, List.of(HELLO_TO_YOU)).frame());
        assertThat(tail.end()).isEqualTo(2);
        assertThat(Framed.of(messages.tail(2).frame())).isEqualTo(new Tail("c0de", 2, List.of()).frame());
    }

    @Test
    void hasTailsOfOneMebibyteOrOneEntry() {
        InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 10_000_000);
        int entry = 1024 * 1024 / 4;
        for (int length : List.of(entry - 20, entry - 20, entry - 20, entry - 20, 1, 2_000_000)) {
            messages.append("", new PlainText("a".repeat(length)));
        }

        assertThat(List.of(messages.tail(0).end(), messages.tail(1).end(), messages.tail(4).end(),
                messages.tail(5).end())).isEqualTo(List.of(4L, 5L, 5L, 6L));
    }

    @Test
    void makesATailOnceForAllAtTheSamePosition() throws Exception {
        messages.append("alice", new PlainText("hello"));
        EncodedTail tail = messages.tail(0);

        assertThat(messages.tail(0) == tail ? "the same tail" : "another tail").isEqualTo("the same tail");

        messages.append("bob", new PlainText("hello to you"));
        assertThat(messages.tail(0).end()).isEqualTo(2);
    }

    @Test
    void keepsTheTailsOfFewPositions() {
        for (int position = 0; position < 100; position++) {
            messages.append("alice", new PlainText("hello"));
        }
        EncodedTail oldest = messages.tail(0);

        for (int position = 1; position < 64; position++) {
            messages.tail(position);
        }
        assertThat(messages.tail(0) == oldest ? "the same tail" : "another tail").isEqualTo("the same tail");

        messages.tail(64);
        assertThat(messages.tail(0) == oldest ? "the same tail" : "another tail").isEqualTo("another tail");
    }

    @Test
    void hasAShortTailInOnePiece() {
        InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 1_000_000);
        messages.append("alice", new PlainText("hello"));
        messages.append("alice", new PlainText("a".repeat(100_000)));

        FrameBytes all = messages.tail(0).frame();
        FrameBytes none = messages.tail(2).frame();

        assertThat(none.from(0).remaining()).isEqualTo(none.length());
        assertThat(all.from(0).remaining()).as("bytes of a long tail in its first piece").isLessThan(1_000);
    }

    @Test
    void hasTailsThatEndBeforeALimit() throws Exception {
        messages.append("alice", new PlainText("hello"));
        messages.append("bob", new PlainText("hello to you"));
        messages.tail(0);

        assertThat(Framed.of(messages.tail(0, 1).frame()))
                .isEqualTo(new Tail("c0de", 0, List.of(HELLO)).frame());
    }

    @Test
    void beginsAnew() throws Exception {
        InMemoryLog small = new InMemoryLog("c0de", () -> NOON, 60);
        small.append("alice", new PlainText("hello"));

        small.beginAnew("beef");
        small.append("bob", new PlainText("hello to you"));

        assertThat(Said.in(small)).isEqualTo(List.of(HELLO_TO_YOU));
        assertThat(Framed.of(small.tail(0).frame())).isEqualTo(new Tail("beef", 0, List.of(HELLO_TO_YOU)).frame());
    }

    @Test
    void tellsWhenItHasGrown() {
        List<Long> told = new ArrayList<>();
        messages.onGrowth(() -> told.add(messages.end()));

        messages.append("alice", new PlainText("hello"));
        messages.append("alice", new PlainText("a".repeat(20_000)));

        assertThat(told).isEqualTo(List.of(1L));
    }

    @Test
    void staysInOrderWhenTheClockIsTurnedBack() throws Exception {
        Iterator<Instant> clock = List.of(NOON, NOON.minusSeconds(60)).iterator();
        InMemoryLog turnedBack = new InMemoryLog("c0de", clock::next, 10_000);
        turnedBack.append("alice", new PlainText("first"));
        turnedBack.append("alice", new PlainText("second"));

        assertThat(Said.in(turnedBack)).extracting(Message::text)
                .isEqualTo(List.of("first", "second"));
    }

    @Test
    void takesNothingMoreWhenItIsFull() throws Exception {
        InMemoryLog small = new InMemoryLog("c0de", () -> NOON, 250);

        assertThat(small.append("alice", new PlainText("a".repeat(100)))).isCompletedWithValue(new Appended.Taken(0));
        assertThat(small.append("alice", new PlainText("a".repeat(100)))).isCompletedWithValue(new Appended.Full());
        assertThat(Said.in(small)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"137, true", "136, false"})
    void countsEachMessageWithItsNameAndThirtyTwoBytesBeside(int mostBytes, boolean taken) {
        InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, mostBytes);

        assertThat(messages.append("alice", new PlainText("a".repeat(100))))
                .isCompletedWithValueMatching(appended -> appended instanceof Appended.Taken == taken);
    }
}
