package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
import greenroom.wire.FrameBytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final FakeConnection connection = new FakeConnection();
    private final Delivery delivery = new Delivery(connection, 10_000, Runnable::run);

    @Test
    void writesWhatIsPutIntoItsOutbox() {
        delivery.outbox().offer("hello".getBytes(US_ASCII));
        delivery.outbox().close();

        assertThat(connection.done).isEqualTo(List.of("written: hello", "closed after writing"));
    }

    @Test
    void writesTogetherWhatHasGatheredInARound() {
        List<Runnable> endOfRound = new ArrayList<>();
        Delivery busy = new Delivery(connection, 10_000, endOfRound::add);

        busy.outbox().offer("hel".getBytes(US_ASCII));
        busy.outbox().offer("lo".getBytes(US_ASCII));
        assertThat(connection.done).as("before the round is over").isEqualTo(List.of());
        endOfRound.forEach(Runnable::run);

        assertThat(connection.done).isEqualTo(List.of("written: hel", "written: lo"));
        assertThat(connection.flushes).as("flushes").isEqualTo(1);
    }

    @Test
    void goesOnWhenThereIsRoom() {
        connection.room = 1;
        delivery.outbox().offer("hel".getBytes(US_ASCII));
        delivery.outbox().offer("lo".getBytes(US_ASCII));
        delivery.outbox().close();
        assertThat(connection.done).as("while it is full").isEqualTo(List.of("written: hel"));

        connection.room = 1;
        delivery.writable();

        assertThat(connection.done).isEqualTo(List.of("written: hel", "written: lo", "closed after writing"));
    }

    @Test
    void cutsALargeFrameIntoPieces() {
        connection.room = 1;
        delivery.outbox().show(new Publication("hash",
                FrameBytes.of("a".repeat(65_536).concat("b".repeat(10)).getBytes(US_ASCII))));
        delivery.outbox().offer("next".getBytes(US_ASCII));
        assertThat(lengths()).as("while it is full").isEqualTo(List.of(65_536));

        connection.room = 2;
        delivery.writable();

        assertThat(lengths()).isEqualTo(List.of(65_536, 10, "next".length()));
    }

    @Test
    void hangsUpWhenItCannotGoOn() {
        connection.mishap = new OutOfMemoryError("a mishap");
        List<String> written = new ArrayList<>();
        try (LogLines log = new LogLines(Delivery.class, "WARN")) {
            delivery.outbox().offer("hello".getBytes(US_ASCII));

            written.addAll(log.lines());
        } catch (OutOfMemoryError thrown) {
            connection.done.add("thrown");
        }

        assertThat(connection.done).isEqualTo(List.of("aborted"));
        assertThat(written).isEqualTo(List.of("WARN Something went wrong on the thread "
                + Thread.currentThread().getName() + ", and a client is lost: a mishap"));
    }

    @Test
    void flushesOnceForAllThatItWrites() {
        delivery.writable();
        assertThat(connection.flushes).as("flushes for nothing").isZero();

        delivery.outbox().show(new Publication("hash", FrameBytes.of(new byte[65_537])));

        assertThat(lengths()).isEqualTo(List.of(65_536, 1));
        assertThat(connection.flushes).as("flushes for two pieces").isEqualTo(1);
    }

    @Test
    void endsWithAClientThatSaysAnything() {
        delivery.received(ByteBuffer.allocate(1));

        assertThat(connection.done.contains("aborted")).as("the connection has ended").isTrue();
        assertThat(delivery.outbox().isOpen()).as("its outbox is open").isFalse();
    }

    @Test
    void tellsThatItsClientHasGone() {
        List<String> told = new ArrayList<>();
        delivery.whenGone(() -> told.add("gone"));

        delivery.ended();
        assertThat(connection.done.contains("aborted")).as("the connection has ended").isTrue();
        delivery.closed();

        assertThat(told).isEqualTo(List.of("gone"));
        assertThat(delivery.outbox().isOpen()).as("its outbox is open").isFalse();
    }

    private List<Integer> lengths() {
        return connection.done.stream().map(done -> done.length() - "written: ".length()).toList();
    }
}
