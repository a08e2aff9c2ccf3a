package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriteTimeoutTest {

    private final Reluctant channel = new Reluctant();

    @Test
    void endsAConnectionThatTakesNothing() {
        channel.writeAndFlush(Unpooled.wrappedBuffer(new byte[10]));

        channel.pass(29);
        assertThat(channel.isOpen()).as("it is open after 29 seconds").isTrue();
        channel.pass(1);

        assertThat(channel.isOpen()).as("it is open after 30 seconds").isFalse();
    }

    /** Takes as many pieces as it is told to. */
    private static final class Reluctant extends EmbeddedChannel {

        private int room;

        Reluctant() {
            super(new WriteTimeout(Duration.ofSeconds(30)));
            freezeTime();
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
