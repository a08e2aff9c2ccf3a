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
        assertThat(channel.isOpen()).as("it is open after 29 seconds").isTrue();
        channel.pass(1);

        assertThat(channel.isOpen()).as("it is open after 30 seconds").isFalse();
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
        assertThat(channel.isOpen()).as("it is open after 30 seconds").isTrue();
        channel.pass(30);
        assertThat(channel.isOpen()).as("it is open when nothing was taken for 30 seconds").isFalse();
    }

    @Test
    void leavesAConnectionAloneThatTakesEightKibibytesInTime() {
        write(PIECE - 1_000);
        write(2_000);
        write(10);
        channel.take(2);

        channel.pass(30);
        assertThat(channel.isOpen()).as("it is open after 30 seconds").isTrue();
        channel.take(1);
        channel.pass(30);
        assertThat(channel.isOpen()).as("it is open when all was taken").isTrue();
        assertThat(channel.isWatched()).as("it is watched when nothing waits").isFalse();
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
