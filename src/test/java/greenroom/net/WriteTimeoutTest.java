package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriteTimeoutTest {

    private static final int PIECE = 8 * 1024;

    private final Reluctant channel = new Reluctant();

    @Test
    void endsAConnectionThatTakesNothing() {
        write(10);

        channel.pass(29);
        assertOpen("it is open after 29 seconds", true);
        channel.pass(1);

        assertOpen("it is open after 30 seconds", false);
    }

    @Test
    void leavesAConnectionAloneThatTakesEverythingInTime() {
        channel.take(1);
        write(10);
        assertThat(channel.isWatched()).as("it is watched when nothing waits").isFalse();

        write(10);
        channel.pass(29);
        channel.take(1);
        write(10);

        channel.pass(1);
        assertOpen("it is open after 30 seconds", true);
        channel.pass(30);
        assertOpen("it is open when nothing was taken for 30 seconds", false);
    }

    @Test
    void leavesAConnectionAloneThatTakesEightKibibytesInTime() {
        write(PIECE - 1_000);
        write(2_000);
        write(10);
        channel.take(2);

        channel.pass(30);
        assertOpen("it is open after 30 seconds", true);
        channel.take(1);
        channel.pass(30);
        assertOpen("it is open when all was taken", true);
        assertThat(channel.isWatched()).as("it is watched when nothing waits").isFalse();
    }

    private void assertOpen(String when, boolean open) {
        assertThat(channel.isOpen()).as(when).isEqualTo(open);
    }

    private void write(int bytes) {
        channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[bytes]));
    }

    /** Takes as many pieces as it is told to. */
    private static final class Reluctant extends EmbeddedChannel {

        private int room;

        Reluctant() {
            super(new WriteTimeout(Duration.ofSeconds(30)));
            freezeTime();
        }

        void take(int pieces) {
            room = pieces;
            flush();
        }

        boolean isWatched() {
            return runScheduledPendingTasks() >= 0;
        }

        void pass(int seconds) {
            advanceTimeBy(seconds, TimeUnit.SECONDS);
            runScheduledPendingTasks();
        }

        @Override
        protected void doWrite(ChannelOutboundBuffer pieces) {
            while (room > 0 && pieces.remove()) {
                room--;
            }
        }
    }
}
