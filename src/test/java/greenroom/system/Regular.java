package greenroom.system;

import static java.util.concurrent.TimeUnit.SECONDS;

import greenroom.client.link.Address;
import greenroom.client.link.CannotConnect;
import greenroom.client.link.Connection;
import greenroom.client.link.LinkFactory;
import greenroom.client.link.News;
import greenroom.client.link.Ports;
import greenroom.conversation.Message;
import greenroom.conversation.Username;
import greenroom.features.stage.RunningServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** Our own client without its window: loses its connections now and then, and comes back by the same bookmark. */
final class Regular implements Callable<List<Message>> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LinkFactory links;
    private final String name;
    private final String lastWord;
    private final Random random;
    private final List<Message> heard = new ArrayList<>();
    private int visits;

    Regular(RunningServer server, String name, String lastWord, Random random) {
        this.links = Connection.factory(new Address("127.0.0.1"),
                new Ports(server.sendPort(), server.receivePort()), new Username(name), PATIENCE);
        this.name = name;
        this.lastWord = lastWord;
        this.random = random;
    }

    /** All that was said until that word. */
    @Override
    public List<Message> call() throws Exception {
        while (!hasHeardTheLastWord()) {
            BlockingQueue<News> news = new LinkedBlockingQueue<>();
            Connection connection = comeBack();
            connection.listen(news::add);
            int enough = heard.size() + 1 + random.nextInt(400);
            while (heard.size() < enough && !hasHeardTheLastWord()) {
                hear(news);
            }
            if (random.nextBoolean()) {
                connection.leave();
            } else {
                connection.close();
            }
            while (!(hear(news) instanceof News.Lost)) {
                // What was on its way has been heard, and counts.
            }
        }
        return heard;
    }

    /** The name is free again as soon as the server has noticed the loss. */
    private Connection comeBack() throws CannotConnect {
        visits++;
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return (Connection) links.connect();
            } catch (CannotConnect notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
            }
        }
    }

    private News hear(BlockingQueue<News> news) throws InterruptedException {
        News next = news.poll(PATIENCE.toSeconds(), SECONDS);
        switch (next) {
            case null -> throw new AssertionError(name + " hears nothing more after " + heard.size() + " entries");
            case News.Begun() -> heard.clear();
            case News.Added(List<Message> entries) -> heard.addAll(entries);
            default -> { }
        }
        return next;
    }

    private boolean hasHeardTheLastWord() {
        return heard.reversed().stream().anyMatch(message -> message.text().equals(lastWord));
    }

    @Override
    public String toString() {
        return name + ", " + visits + " visits";
    }
}
