package greenroom.client.link;

import greenroom.wire.Tail;
import java.time.Instant;
import java.util.List;

/** Asks a server for what is new, and once more for what is missing. One thread at a time uses it. */
final class TailReceiver {

    private final Bookmark bookmark;
    private final FrameSender sender;
    private CatchUp catchUp = new CatchUp(Instant.MAX);
    private boolean waits;

    TailReceiver(Bookmark bookmark, FrameSender sender) {
        this.bookmark = bookmark;
        this.sender = sender;
    }

    void ask() throws NotSaid {
        sender.send(bookmark.follow());
    }

    /** @param when it was at the server when this client came */
    void welcome(Instant when) {
        catchUp = new CatchUp(when);
    }

    /**
     * What is new in this, in portions; nothing of it, when something before it is missing.
     *
     * @param bytes how long its frame was
     */
    List<News> take(Tail tail, int bytes) throws NotSaid {
        if (bookmark.fits(tail)) {
            waits = false;
            return bookmark.read(tail).stream().flatMap(news -> catchUp.inPortions(news, bytes).stream()).toList();
        }
        if (!waits) {
            waits = true;
            ask();
        }
        return List.of();
    }
}
