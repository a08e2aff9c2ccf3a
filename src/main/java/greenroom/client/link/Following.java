package greenroom.client.link;

import greenroom.wire.Tail;
import java.util.List;

/** Asks a server for what is new, and once more for what is missing. One thread at a time uses it. */
final class Following {

    private final Bookmark bookmark;
    private final FrameSender sender;
    private boolean waits;

    Following(Bookmark bookmark, FrameSender sender) {
        this.bookmark = bookmark;
        this.sender = sender;
    }

    void ask() throws NotSaid {
        sender.send(bookmark.follow());
    }

    /** What is new in this; nothing of it, when something before it is missing. */
    List<News> take(Tail tail) throws NotSaid {
        if (bookmark.fits(tail)) {
            waits = false;
            return bookmark.read(tail);
        }
        if (!waits) {
            waits = true;
            ask();
        }
        return List.of();
    }
}
