package greenroom.client.link;

import greenroom.conversation.Conversation;
import java.util.List;

/** What reaches a client. */
public sealed interface News {

    /** The whole conversation, as it is now. */
    record Spoken(Conversation conversation) implements News {
    }

    /** The last news of a link; the reason is in words for a person. */
    record Lost(String reason) implements News {
    }

    /** There is a new link to a server that was lost. */
    record Back() implements News {
    }

    /** Somebody has joined. */
    record Arrived(String username) implements News {
    }

    /** All who are here, the listener included. */
    record Present(List<String> usernames) implements News {
    }

    /** Somebody has left, or was cut off. */
    record Left(String username) implements News {
    }

    /** The server closes in so many seconds; 0 is now. */
    record Closing(int secondsLeft) implements News {
    }

    /** The server does not close after all. */
    record StaysOpen() implements News {
    }

    /** The server did not take something; the reason is in words for a person. */
    record Refused(String reason) implements News {
    }

    /** An update that did not match its hash, or could not be opened. */
    record Damaged() implements News {
    }
}
