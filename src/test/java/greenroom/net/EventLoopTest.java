package greenroom.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import greenroom.LogLines;
import io.netty.channel.ChannelConfig;
import io.netty.channel.ChannelOption;
import io.netty.channel.MaxMessagesRecvByteBufAllocator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventLoopTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final EventLoop loop = new EventLoop();

    @AfterEach
    void stop() {
        loop.close();
    }

    @Test
    void letsInWhoeverComes() throws IOException {
        int port = listen(Greeter::new);

        assertThat(firstByte(port)).isEqualTo('!');
        assertThat(firstByte(port)).isEqualTo('!');
    }

    @Test
    void letsInAllWhoWaitInOneRound() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        int port = listen(connection -> {
            told.add("somebody comes");
            loop.executor().execute(() -> told.add("the round is over"));
            return new Guest();
        });
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch bothWait = new CountDownLatch(1);
        loop.executor().submit(() -> {
            begun.countDown();
            return bothWait.await(10, TimeUnit.SECONDS);
        });
        begun.await();

        try (Socket _ = connect(port); Socket _ = connect(port)) {
            bothWait.countDown();
            await().until(() -> told.size() == 4);
        }
        assertThat(told).isEqualTo(
                List.of("somebody comes", "somebody comes", "the round is over", "the round is over"));
    }

    @Test
    void keepsSomethingForTheEndOfTheRound() {
        List<String> told = new CopyOnWriteArrayList<>();
        loop.run(() -> {
            loop.endOfRound().execute(() -> told.add("the round is over"));
            loop.executor().execute(() -> told.add("something is to be done in this round"));
        });

        await().until(() -> told.size() == 2);
        assertThat(told).isEqualTo(List.of("something is to be done in this round", "the round is over"));
    }

    @Test
    void closesInTwoSteps() throws Exception {
        Listening listening = loop.listen(InetAddress.getLoopbackAddress(), 0, SOON,
                Greeter::new);
        try (Socket guest = connect(listening.port())) {
            assertThat(guest.getInputStream().read()).isEqualTo('!');

            listening.letNobodyIn();
            assertThat(firstByte(listening.port())).as("what a latecomer hears").isEqualTo(-1);
            assertThat(listening.awaitNobody(Duration.ofMillis(1))).as("all have gone").isFalse();

            listening.hangUp();
            assertThat(listening.awaitNobody(SOON)).as("all have gone").isTrue();
            assertThat(guest.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void pausesWhileTheSystemLetsNobodyIn() throws IOException {
        Listening listening = loop.listen(InetAddress.getLoopbackAddress(), 0, SOON, Greeter::new);
        try (LogLines log = new LogLines(AcceptPause.class, "WARN")) {
            loop.run(() -> listening.channel().pipeline().fireExceptionCaught(new IOException("Too many open files")));

            assertThat(log.lines()).isEqualTo(List.of("WARN Nobody can come in for now: Too many open files"));
        }
        assertThat(firstByte(listening.port())).isEqualTo('!');
    }

    @Test
    void saysWhyItCannotListen() throws IOException {
        int port = listen(connection -> new Guest());

        assertThat(whatHappensAt(port)).isEqualTo("Address already in use");
    }

    @Test
    void hasTheSystemNoticeWhoVanishesAndWaitForNothing() throws Exception {
        Listening listening = loop.listen(InetAddress.getLoopbackAddress(), 0, SOON,
                connection -> new Guest());
        try (Socket guest = connect(listening.port())) {
            await().until(() -> listening.open().size() == 1);

            ChannelConfig settings = listening.open().iterator().next().config();
            assertThat(List.of(settings.getOption(ChannelOption.SO_KEEPALIVE),
                    settings.getOption(ChannelOption.TCP_NODELAY), settings.getOption(ChannelOption.ALLOW_HALF_CLOSURE)))
                    .as("keeps alive, does not delay, may end in one direction").isEqualTo(List.of(true, true, true));
            Transport.ofThisSystem().keepAlive().forEach((option, value) ->
                    assertThat(settings.getOption(option)).as("%s of %s", option, guest).isEqualTo(value));
        }
    }

    @Test
    void leavesToUsWhatAPeerDoesNotTake() throws Exception {
        Guest host = new Guest();
        int port = listen(host);
        try (Socket _ = connect(port)) {
            await().until(() -> loop.ask(() -> host.connection != null, false));

            loop.run(() -> {
                host.connection.write(ByteBuffer.allocate(1024 * 1024));
                host.connection.flush();
            });
            assertThat(loop.ask(() -> host.connection.isWritable(), false))
                    .as("whether the system takes a whole megabyte that nobody reads").isFalse();
        }
    }

    @Test
    void takesOnePieceOfWhatOneHasSentInARound() throws Exception {
        Listening listening = loop.listen(InetAddress.getLoopbackAddress(), 0, SOON,
                connection -> new Guest());
        try (Socket _ = connect(listening.port())) {
            await().until(() -> listening.open().size() == 1);

            MaxMessagesRecvByteBufAllocator reading =
                    listening.open().iterator().next().config().getRecvByteBufAllocator();
            assertThat(reading.maxMessagesPerRead()).as("pieces in a round").isEqualTo(1);
        }
    }

    private String whatHappensAt(int port) {
        try {
            return "it listens at " + loop.listen(InetAddress.getLoopbackAddress(), port, SOON,
                    connection -> new Guest()).port();
        } catch (IOException e) {
            return e.getMessage().replaceFirst(".*: ", "");
        }
    }

    @Test
    void hearsAllOfWhoeverFinishesInAPause() throws Exception {
        Guest host = new Guest();
        host.pause = Optional.of(Duration.ofMillis(20));
        try (Socket guest = connect(listen(host))) {
            guest.getOutputStream().write("abc".getBytes(US_ASCII));
            guest.shutdownOutput();
            await().until(() -> told(host).contains("ended") || told(host).contains("closed"));

            assertThat(told(host)).isEqualTo(List.of("received a", "received b", "received c", "ended"));
        }
    }

    private List<String> told(Guest host) {
        return loop.ask(() -> List.copyOf(host.told), List.of());
    }

    private int listen(Function<Connection, ConnectionHandler> host) throws IOException {
        return loop.listen(InetAddress.getLoopbackAddress(), 0, SOON, host).port();
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static int firstByte(int port) throws IOException {
        try (Socket socket = connect(port)) {
            return socket.getInputStream().read();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Says one thing, and goes when the other end does. */
    private record Greeter(Connection connection) implements ConnectionHandler {

        Greeter {
            connection.write(ByteBuffer.wrap(new byte[] {'!'}));
            connection.flush();
        }

        @Override
        public void received(ByteBuffer bytes) {
        }

        @Override
        public void ended() {
            connection.closeAfterWriting();
        }

        @Override
        public void closed() {
        }
    }
}
