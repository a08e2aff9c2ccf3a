package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private final Leftovers leftovers = Leftovers.since();

    @Test
    void nothingIsLeftWhenNothingWasStarted() {
        assertThat(leftovers.clear()).isTrue();
    }

    @Test
    void aThreadIsLeftUntilItEnds() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Thread thread = Thread.ofPlatform().start(() -> awaitQuietly(over));
        assertThat(leftovers.clear()).isFalse();
        over.countDown();
        thread.join();
        assertThat(leftovers.clear()).isTrue();
    }

    @Test
    void aDaemonHoldsNobodyUp() {
        CountDownLatch over = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> awaitQuietly(over));
        assertThat(leftovers.clear()).isTrue();
        over.countDown();
    }

    @Test
    void aProcessIsEnded() throws Exception {
        Process process = new ProcessBuilder("git", "cat-file", "--batch").start();
        leftovers.clear();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
