package greenroom.client.link;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import java.util.List;

/** What reaches a client. Whatever text a server has sent is plain from here on. */
public sealed interface News {

    /** The whole conversation, as it is now. */
    record Spoken(Conversation conversation) implements News {

        public Spoken {
            conversation = new Conversation(conversation.messages().stream().map(News::plain).toList());
        }
    }

    /** A conversation begins; whatever has been said before belongs to another. */
    record Begun() implements News {
    }

    /** This has been said since the last time. */
    record Added(List<Message> entries) implements News {

        public Added {
            entries = entries.stream().map(News::plain).toList();
        }
    }

    /** So much of what was missed has been added, of all there is; from 0 to 100, which is the end. */
    record CatchingUp(int percent) implements News {
    }

    /** The last news of a link; the reason is in words for a person. */
    record Lost(String reason) implements News {
    }

    /** There is a new link to a server that was lost. */
    record Back() implements News {
    }

    /** Somebody has joined. */
    record Arrived(String username) implements News {

        public Arrived {
            username = plain(username);
        }
    }

    /** All who are here, the listener included. */
    record Present(List<String> usernames) implements News {

        public Present {
            usernames = usernames.stream().map(News::plain).toList();
        }
    }

    /** Somebody has left, or was cut off. */
    record Left(String username) implements News {

        public Left {
            username = plain(username);
        }
    }

    /** The server closes in so many seconds; 0 is now. */
    record Closing(int secondsLeft) implements News {
    }

    /** The server does not close after all. */
    record StaysOpen() implements News {
    }

    /** The server did not take something; the reason is in words for a person. */
    record Refused(String reason) implements News {

        public Refused {
            reason = plain(reason);
        }
    }

    /** An update that did not match its hash, or could not be opened. */
    record Damaged() implements News {
    }

    private static Message plain(Message message) {
        return new Message(message.time(), plain(message.username()), plain(message.text()));
    }

    private static String plain(String text) {
        return new PlainText(text).value();
    }
}
