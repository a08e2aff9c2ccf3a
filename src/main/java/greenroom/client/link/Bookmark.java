package greenroom.client.link;

import greenroom.conversation.Message;
import greenroom.wire.Command;
import greenroom.wire.Tail;
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
        return tail.position() <= positionIn(tail.conversation());
    }

    /** What is new in this, which {@linkplain #fits fits}. */
    List<News> read(Tail tail) {
        boolean isAnother = !tail.conversation().equals(conversation);
        long known = positionIn(tail.conversation()) - tail.position();
        News added = new News.Added(tail.entries().stream().skip(known).toList());
        position = Math.max(positionIn(tail.conversation()), tail.position() + tail.entries().size());
        conversation = tail.conversation();
        return isAnother ? List.of(new News.Begun(), added) : List.of(added);
    }

    /** Of any other conversation, nothing has been read. */
    private long positionIn(String conversation) {
        return conversation.equals(this.conversation) ? position : 0;
    }
}
