package greenroom.client.link;

import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.Tail;
import java.util.ArrayList;
import java.util.List;

/** How far somebody has heard a conversation; outlives the links by which it came. One thread at a time uses it. */
final class Bookmark {

    private String conversation = "";
    private long position;

    /** Asks for what comes after it. */
    Command.Follow follow() {
        return new Command.Follow(conversation, position);
    }

    /** Whether nothing is missing between what was read and this. */
    boolean fits(Tail tail) {
        return tail.position() <= (tail.conversation().equals(conversation) ? position : 0);
    }

    /** What is new in this, which {@linkplain #fits fits}. */
    List<News> read(Tail tail) {
        List<News> news = new ArrayList<>();
        if (!tail.conversation().equals(conversation)) {
            conversation = tail.conversation();
            position = 0;
            news.add(new News.Begun());
        }
        List<Message> entries = tail.entries().stream().skip(position - tail.position()).toList();
        position += entries.size();
        news.add(new News.Added(entries));
        return news;
    }
}
