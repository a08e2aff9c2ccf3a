package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void namesItsThreads() {
        CompletableFuture<String> thread = new CompletableFuture<>();

        new Background().execute(() -> thread.complete(Thread.currentThread().getName()));

        assertThat(thread.join().replaceAll("\\d+", "N")).isEqualTo("background");
    }
}
