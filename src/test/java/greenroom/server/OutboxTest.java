package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.store.InMemoryLog;
import greenroom.wire.Frame;
import greenroom.wire.FrameBytes;
import greenroom.wire.FrameType;
import greenroom.wire.Tail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final int MOST_BYTES = 100;

    private final List<String> hungUp = new ArrayList<>();
    private final Bulletin bulletin = new Bulletin(1_000);
    private final Outbox outbox = new Outbox(MOST_BYTES, () -> hungUp.add("hung up"));

    @Test
    void givesOutCommandsInOrder() {
        offer("first");
        offer("second");

        assertThat(List.of(taken(), taken())).isEqualTo(List.of("first", "second"));
    }

    @Test
    void givesOutTogetherWhatEveryoneIsTold() {
        outbox.listenTo(bulletin.reader());
        show("snapshot");
        tell("first");
        tell("second");

        assertThat(List.of(taken(), taken(), taken())).isEqualTo(List.of("firstsecond", "snapshot", "nothing"));
    }

    @Test
    void keepsTheOrderOfWhatEveryoneIsToldAndWhatOneIsTold() {
        outbox.listenTo(bulletin.reader());
        tell("first");
        offer("second");
        tell("third");

        assertThat(List.of(taken(), taken(), taken())).isEqualTo(List.of("first", "second", "third"));
    }

    @Test
    void givesOutWhatEveryoneWasToldBeforeItEnds() {
        outbox.listenTo(bulletin.reader());
        tell("last words");
        outbox.close();
        tell("too late");

        assertThat(outbox.isOpen()).as("the outbox is open").isTrue();
        assertThat(List.of(taken(), taken())).isEqualTo(List.of("last words", "nothing"));
        assertThat(outbox.isOpen()).as("the outbox is open").isFalse();
    }

    @Test
    void givesOutOnlyTheNewestSnapshot() {
        show("old");
        show("new");

        assertThat(List.of(taken(), taken())).isEqualTo(List.of("new", "nothing"));
    }

    @Test
    void putsCommandsAheadOfTheSnapshot() {
        show("snapshot");
        offer("command");

        assertThat(List.of(taken(), taken())).isEqualTo(List.of("command", "snapshot"));
    }

    @Test
    void doesNotGiveOutTheSameSnapshotTwice() {
        show("snapshot");
        taken();
        show("snapshot");

        assertThat(taken()).isEqualTo("nothing");
    }

    @Test
    void givesAFollowerTailsInPlaceOfSnapshots() {
        InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 1_000);
        outbox.follow(new Follower(messages, "", 0));
        show("snapshot");

        byte[] first = outbox.take().map(FrameBytes::bytes).orElse(new byte[0]);
        assertThat(new Frame(FrameType.MSG, first)).isEqualTo(new Frame(FrameType.MSG, emptyTail()));
        assertThat(taken()).isEqualTo("nothing");
    }

    @Test
    void givesAFollowerTheLastWordsAndIsEmptyThen() {
        InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 1_000);
        outbox.follow(new Follower(messages, "", 0));
        messages.note("goodbye");

        outbox.close();
        messages.note("too late");

        assertThat(taken().replaceAll("(?s).*(goodbye|too late).*", "$1")).isEqualTo("goodbye");
        assertThat(outbox.isOpen()).as("the outbox is open").isFalse();
    }

    @Test
    void tellsAFollowerNothingMoreWhenItIsAbandoned() {
        InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 1_000);
        outbox.follow(new Follower(messages, "", 0));
        messages.note("one");

        outbox.abandon();

        assertThat(taken().replaceAll("(?s).*(one).*", "$1")).isEqualTo("nothing");
    }

    @Test
    void holdsAsManyBytesOfCommandsAsItMay() {
        offer("a".repeat(MOST_BYTES / 2));
        offer("b".repeat(MOST_BYTES / 2));
        taken();
        offer("c".repeat(MOST_BYTES / 2));
        assertThat(outbox.isOpen()).as("it is open with as much as it holds").isTrue();

        offer("d");

        assertThat(outbox.isOpen()).as("it is open with more than it holds").isFalse();
    }

    @Test
    void holdsNoMoreOfWhatEveryoneIsToldThanOfItsOwn() {
        outbox.listenTo(bulletin.reader());
        offer("a".repeat(MOST_BYTES / 2));
        tell("b".repeat(MOST_BYTES / 2));
        outbox.wake();
        assertThat(outbox.isOpen()).as("it is open with as much as it holds").isTrue();

        tell("c");
        outbox.wake();

        assertThat(outbox.isOpen()).as("it is open with more than it holds").isFalse();
    }

    @Test
    void wakesForWhatEveryoneIsTold() {
        List<String> told = new ArrayList<>();
        outbox.listenTo(bulletin.reader());
        outbox.onChange(() -> told.add("there is something"));

        outbox.wake();
        tell("news");
        outbox.wake();

        assertThat(told).isEqualTo(List.of("there is something"));
    }

    @Test
    void givesOutWhatIsLeftBeforeItEnds() {
        offer("last words");
        outbox.close();
        offer("too late");

        assertThat(outbox.isOpen()).as("the outbox is open").isTrue();
        assertThat(List.of(taken(), taken())).isEqualTo(List.of("last words", "nothing"));
        assertThat(outbox.isOpen()).as("the outbox is open").isFalse();
    }

    @Test
    void hangsUpOnWhomItAbandons() {
        outbox.abandon();

        assertThat(hungUp).isEqualTo(List.of("hung up"));
    }

    private void tell(String command) {
        bulletin.add(command.getBytes(US_ASCII));
    }

    private void offer(String command) {
        outbox.offer(command.getBytes(US_ASCII));
    }

    private void show(String snapshot) {
        outbox.show(new Publication("hash of " + snapshot, FrameBytes.of(snapshot.getBytes(US_ASCII))));
    }

    private String taken() {
        return outbox.take().map(FrameBytes::bytes).map(frame -> new String(frame, US_ASCII)).orElse("nothing");
    }

    private static byte[] emptyTail() {
        return new Tail("c0de", 0, List.of()).frame().bytes();
    }
}
