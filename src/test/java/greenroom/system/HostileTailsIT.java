package greenroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.link.Link;
import greenroom.client.link.News;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a server sends damaged costs a client that frame, or the connection when nobody can say where the next begins;
 * nothing else comes of it. With -Dseed=n, it is other damage.
 */
class HostileTailsIT {

    private static final int LINKS = 40;
    private static final int FRAMES = 100;
    private static final String LAST_WORD = "That was all.";

    static LongStream seeds() {
        long first = Long.getLong("seed", 20_260_702);
        return LongStream.range(first, first + LINKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Timeout(30)
    void aClientHearsWhatComesAfterADamagedTail(long seed) throws Exception {
        BlockingQueue<News> heard = new LinkedBlockingQueue<>();
        try (HostileServer server = new HostileServer(seed)) {
            Link link = server.greet();
            link.listen(heard::add);
            server.send(FRAMES);
            server.say(LAST_WORD);

            await(heard, seed, news -> news instanceof News.Added added && !added.entries().isEmpty()
                    && added.entries().getLast().text().equals(LAST_WORD));
            server.sendABrokenHeader();
            await(heard, seed, News.Lost.class::isInstance);
        }
    }

    private interface Wanted {
        boolean is(News news);
    }

    private static void await(BlockingQueue<News> heard, long seed, Wanted wanted) throws InterruptedException {
        News news;
        do {
            news = heard.poll(10, TimeUnit.SECONDS);
            assertThat(news).as("what a client hears of the server of seed %d", seed).isNotNull();
            if (news instanceof News.CatchingUp(int percent)) {
                assertThat(percent).as("how far it is, seed %d", seed).isBetween(0, 100);
            }
        } while (!wanted.is(news));
    }
}
