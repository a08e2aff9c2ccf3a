package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import greenroom.ThreadDump;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AcceptorTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Acceptor acceptor = new Acceptor(InetAddress.getLoopbackAddress(), 0, 10);

    AcceptorTest() throws IOException {
    }

    @AfterEach
    void shut() throws IOException {
        acceptor.close();
    }

    @Test
    void letsInWhoeverComes() throws IOException {
        acceptor.open(guest -> guest.getOutputStream().write('!'));

        assertThat(firstByteFromInside()).isEqualTo('!');
        assertThat(firstByteFromInside()).isEqualTo('!');
    }

    @Test
    void sendsEveryoneHomeWhenItCloses() throws IOException {
        acceptor.open(guest -> guest.getInputStream().read());
        try (Socket guest = new Socket(InetAddress.getLoopbackAddress(), acceptor.port())) {
            guest.getOutputStream().flush();
            await().until(() -> acceptor.guests() == 1);

            acceptor.close();

            await().atMost(SOON).untilAsserted(() -> assertThat(acceptor.guests()).isZero());
        }
    }

    @Test
    void letsInNoMoreThanItsLimit() throws IOException {
        try (Acceptor narrow = new Acceptor(InetAddress.getLoopbackAddress(), 0, 1)) {
            narrow.open(guest -> guest.getInputStream().read());
            try (Socket first = new Socket(InetAddress.getLoopbackAddress(), narrow.port())) {
                await().until(() -> narrow.guests() == 1);
                Socket second = new Socket(InetAddress.getLoopbackAddress(), narrow.port());
                second.setSoTimeout(10_000);

                assertThat(ending(second)).isEqualTo("hung up");
                assertThat(first.isConnected()).isTrue();
            }
        }
    }

    @Test
    void noticesWhoVanishes() throws Exception {
        CompletableFuture<Boolean> keepsAlive = new CompletableFuture<>();
        acceptor.open(guest -> keepsAlive.complete(guest.getKeepAlive()));

        try (Socket guest = new Socket(InetAddress.getLoopbackAddress(), acceptor.port())) {
            assertThat(keepsAlive.get(10, TimeUnit.SECONDS)).as("%s has keep-alive", guest.getClass().getSimpleName())
                    .isTrue();
        }
    }

    @Test
    void waitsForItsGuestsToGo() throws Exception {
        CountDownLatch closing = new CountDownLatch(1);
        acceptor.open(guest -> {
            guest.getOutputStream().write('?');
            awaitQuietly(closing);
            guest.getOutputStream().write('!');
        });
        try (Socket guest = new Socket(InetAddress.getLoopbackAddress(), acceptor.port())) {
            guest.setSoTimeout(10_000);
            guest.getInputStream().read();

            Thread closer = Thread.ofVirtual().start(() -> acceptor.close(SOON));
            await().until(() -> EnumSet.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED).contains(closer.getState()));
            closing.countDown();

            assertThat(guest.getInputStream().read()).isEqualTo('!');
            assertThat(closer.join(SOON)).as("the door has closed").isTrue();
        }
    }

    @Test
    void writesDownWhatWentWrongWithAGuest() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(Acceptor.class);
        ListAppender<ILoggingEvent> written = new ListAppender<>();
        written.start();
        log.setLevel(Level.WARN);
        log.addAppender(written);
        try {
            acceptor.open(guest -> {
                throw new IllegalStateException("a mishap");
            });
            assertThat(firstByteFromInside()).isEqualTo(-1);
            await().until(() -> acceptor.guests() == 0);

            assertThat(written.list).extracting(AcceptorTest::told)
                    .isEqualTo(List.of("WARN Something went wrong, and a connection has ended: a mishap"));
        } finally {
            log.detachAppender(written);
            log.setLevel(null);
        }
    }

    @Test
    void namesTheThreadThatLetsItsGuestsIn() throws IOException {
        acceptor.open(guest -> { });

        assertThat(ThreadDump.namesWith(acceptor.port())).isEqualTo(List.of("acceptor-PORT"));
    }

    private static String told(ILoggingEvent event) {
        return event.getLevel() + " " + event.getFormattedMessage() + ": " + event.getThrowableProxy().getMessage();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ending(Socket guest) throws IOException {
        try (guest) {
            return guest.getInputStream().read() == -1 ? "hung up" : "spoke";
        } catch (SocketTimeoutException e) {
            return "still open";
        }
    }

    private int firstByteFromInside() throws IOException {
        try (Socket guest = new Socket(InetAddress.getLoopbackAddress(), acceptor.port())) {
            guest.setSoTimeout(10_000);
            return guest.getInputStream().read();
        } catch (SocketTimeoutException e) {
            throw new AssertionError("nobody answered", e);
        }
    }
}
