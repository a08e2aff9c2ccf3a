package greenroom.client.link;

import greenroom.conversation.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far somebody has caught up, measured by the times of what has been said. One thread at a time uses it. */
final class CatchUp {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int BYTES_OF_A_LONG_ENTRY = 128 * 1024;

    /** A server fills a frame as far as the next entry lets it. */
    private static final int FULL_BYTES = MOST_BYTES - BYTES_OF_A_LONG_ENTRY;

    private static final int NEARLY = 99;

    private final Instant end;
    private Optional<Instant> beginning = Optional.empty();
    private boolean isUnderWay;

    /** @param end when this somebody came, by the server's clock */
    CatchUp(Instant end) {
        this.end = end;
    }

    /**
     * The same news, a little at a time, and between them how far it is.
     *
     * @param bytes how long its frame was: a full one has more behind it
     */
    List<News> inPortions(News news, int bytes) {
        if (!(news instanceof News.Added(List<Message> entries))) {
            return List.of(news);
        }
        boolean moreComes = bytes >= FULL_BYTES;
        List<News> portions = new ArrayList<>();
        for (List<Message> portion : Chunks.of(entries)) {
            portions.add(new News.Added(portion));
            if (moreComes) {
                portions.add(new News.CatchingUp(percent(portion)));
            }
        }
        if (isUnderWay && !moreComes) {
            portions.add(new News.CatchingUp(100));
        }
        isUnderWay = moreComes;
        return portions;
    }

    /** @param entries the next that have come; not empty */
    int percent(List<Message> entries) {
        beginning = beginning.or(() -> Optional.of(entries.getFirst().time()));
        return percent(beginning.get(), entries.getLast().time());
    }

    private int percent(Instant first, Instant last) {
        if (!last.isBefore(end)) {
            return NEARLY;
        }
        if (last.isBefore(first)) {
            return 0;
        }
        double done = Duration.between(first, last).toMillis();
        return (int) (100 * done / Duration.between(first, end).toMillis());
    }
}
