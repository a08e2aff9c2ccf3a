package greenroom.client;

import greenroom.client.link.Link;
import java.time.Instant;

/** How a window stands to its server. */
sealed interface LinkState {

    /** There is a link, and it may already be broken. */
    record Linked(Link link) implements LinkState {
    }

    /** The link was lost, and the next try is at the end of a pause. */
    record Waiting(String reason, Pause pause, Instant end) implements LinkState {
    }

    /** Somebody is on the way; the pause is the one that came before. */
    record Trying(Pause pause) implements LinkState {
    }

    /** The person wants no more tries for now. */
    record GivenUp() implements LinkState {
    }

    /** The person has gone. */
    record Left() implements LinkState {
    }
}
