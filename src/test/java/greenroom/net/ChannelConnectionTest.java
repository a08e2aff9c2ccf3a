package greenroom.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChannelConnectionTest {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Guest guest = new Guest();
    private final EmbeddedChannel channel = new EmbeddedChannel(new ChannelConnection(guest));

    @Test
    void handsOverWhatComes() {
        channel.writeInbound(Unpooled.copiedBuffer("hello", US_ASCII));

        assertThat(guest.told).isEqualTo(List.of("received hello"));
    }

    @Test
    void givesBackTheMemoryOfWhatHasCome() {
        ByteBuf hello = Unpooled.copiedBuffer("hello", US_ASCII);

        channel.writeInbound(hello);

        assertThat(hello.refCnt()).as("owners of the memory").isZero();
    }

    @Test
    void pausesItsReading() {
        channel.freezeTime();
        guest.connection.pauseReading(PAUSE);
        assertThat(channel.config().isAutoRead()).as("it reads, while it is paused").isFalse();
        channel.writeInbound(Unpooled.copiedBuffer("hel", US_ASCII), Unpooled.copiedBuffer("lo", US_ASCII));
        pass(PAUSE.minusNanos(1));
        assertThat(guest.told).as("what is handed over, while it is paused").isEmpty();

        pass(Duration.ofNanos(1));

        assertThat(channel.config().isAutoRead()).as("it reads, after the pause").isTrue();
        assertThat(guest.told).isEqualTo(List.of("received hel", "received lo"));
    }

    @Test
    void handsOverAgainWhatIsLeftWhenItsReadingIsPaused() {
        channel.freezeTime();
        guest.pause = Optional.of(PAUSE);
        channel.writeInbound(Unpooled.copiedBuffer("ab", US_ASCII), Unpooled.copiedBuffer("c", US_ASCII));
        assertThat(guest.told).as("before the first pause is over").isEqualTo(List.of("received a"));

        pass(PAUSE);
        pass(PAUSE);

        assertThat(guest.told).isEqualTo(List.of("received a", "received b", "received c"));
    }

    @Test
    void handsOverNothingMoreWhenItHasClosedInAPause() {
        channel.freezeTime();
        ByteBuf hello = Unpooled.copiedBuffer("hello", US_ASCII);
        guest.connection.pauseReading(PAUSE);
        channel.writeInbound(hello);

        channel.close();
        assertThat(hello.refCnt()).as("owners of the memory").isZero();
        pass(PAUSE);

        assertThat(guest.told).isEqualTo(List.of("closed"));
    }

    @Test
    void tellsThatTheOtherEndHasFinishedWhenAllOfItIsRead() {
        channel.freezeTime();
        guest.pause = Optional.of(PAUSE);
        channel.writeInbound(Unpooled.copiedBuffer("ab", US_ASCII));
        channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);

        pass(PAUSE);
        pass(PAUSE);

        assertThat(guest.told).isEqualTo(List.of("received a", "received b", "ended"));
    }

    private void pass(Duration time) {
        channel.advanceTimeBy(time.toNanos(), TimeUnit.NANOSECONDS);
        channel.runPendingTasks();
    }

    @Test
    void tellsOnceThatItIsClosed() {
        channel.close();
        channel.close();

        assertThat(guest.told).isEqualTo(List.of("closed"));
    }

    @Test
    void sendsTogetherWhatIsWrittenUntilItIsFlushed() {
        List<String> done = new ArrayList<>();
        new EmbeddedChannel(recorder(done), new ChannelConnection(guest));

        guest.connection.write(US_ASCII.encode("hel"));
        guest.connection.write(US_ASCII.encode("lo"));
        guest.connection.flush();

        assertThat(done).isEqualTo(List.of("write hel", "write lo", "flush"));
    }

    private static ChannelOutboundHandlerAdapter recorder(List<String> done) {
        return new ChannelOutboundHandlerAdapter() {
            @Override
            public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
                done.add("write " + ((ByteBuf) message).toString(US_ASCII));
            }

            @Override
            public void flush(ChannelHandlerContext context) {
                done.add("flush");
            }
        };
    }

    @Test
    void closesWhenAllIsWritten() {
        guest.connection.write(US_ASCII.encode("goodbye"));
        guest.connection.closeAfterWriting();

        assertThat(channel.outboundMessages().stream().map(bytes -> ((ByteBuf) bytes).toString(US_ASCII))
                .collect(Collectors.joining())).isEqualTo("goodbye");
        assertThat(guest.told).isEqualTo(List.of("closed"));
    }

    @Test
    void canBeEndedAtOnce() {
        guest.connection.abort();

        assertThat(guest.told).isEqualTo(List.of("closed"));
    }

    @Test
    void tellsThatTheOtherEndHasFinished() {
        channel.pipeline().fireUserEventTriggered("something else");
        assertThat(guest.told).isEmpty();

        channel.pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);

        assertThat(guest.told).isEqualTo(List.of("ended"));
    }

    @Test
    void tellsWhenThereIsRoomAgain() {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, false);
        channel.runPendingTasks();
        assertThat(guest.connection.isWritable()).as("it is writable while it is full").isFalse();
        assertThat(guest.told).isEmpty();

        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, true);
        channel.runPendingTasks();

        assertThat(guest.connection.isWritable()).as("it is writable").isTrue();
        assertThat(guest.told).isEqualTo(List.of("writable"));
    }

    @Test
    void knowsWhoIsAtTheOtherEnd() {
        new EmbeddedChannel(new ChannelConnection(guest)) {
            @Override
            protected SocketAddress remoteAddress0() {
                return new InetSocketAddress("192.0.2.17", 50_412);
            }
        };

        assertThat(guest.connection.peer()).isEqualTo("192.0.2.17:50412");
        assertThat(guest.connection.address().getHostAddress()).isEqualTo("192.0.2.17");
    }

    @Test
    void endsAfterAMishapAndWritesItDown() {
        try (LogLines log = new LogLines(ChannelConnection.class, "WARN")) {
            channel.pipeline().fireExceptionCaught(new OutOfMemoryError("a mishap"));

            assertThat(guest.told).isEqualTo(List.of("closed"));
            assertThat(log.lines()).isEqualTo(List.of("WARN Something went wrong, and a connection has ended: a mishap"));
        }
    }

    @Test
    void endsWithoutAWarningWhenItBreaks() {
        try (LogLines log = new LogLines(ChannelConnection.class, "WARN")) {
            channel.pipeline().fireExceptionCaught(new IOException("Connection reset by peer"));

            assertThat(guest.told).isEqualTo(List.of("closed"));
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void endsAfterAMishapThatComesAfterAPause() {
        channel.freezeTime();
        guest.connection.pauseReading(PAUSE);
        channel.writeInbound(Unpooled.copiedBuffer("hello", US_ASCII));
        guest.pause = null;

        try (LogLines log = new LogLines(ChannelConnection.class, "WARN")) {
            pass(PAUSE);

            assertThat(guest.told).isEqualTo(List.of("closed"));
            assertThat(log.lines()).hasSize(1);
        }
    }
}
