package greenroom.client;

import java.time.Instant;

/** How a window stands to its server. */
sealed interface Way {

    /** There is a link, and it may already be broken. */
    record Linked(Link link) implements Way {
    }

    /** The link was lost, and the next try is at the end of a pause. */
    record Waiting(String reason, Pause pause, Instant end) implements Way {
    }

    /** Somebody is on the way; the pause is the one that came before. */
    record Trying(Pause pause) implements Way {
    }

    /** The person wants no more tries for now. */
    record GivenUp() implements Way {
    }

    /** The person has gone. */
    record Left() implements Way {
    }
}
