package greenroom.conversation;

import java.time.Instant;

/**
 * One entry of the conversation.
 *
 * @param time when the server took it, by the server's clock
 * @param username who said it; empty for the server's own entries
 * @param text what was said
 */
public record Message(Instant time, String username, String text) {

    /** Whether the server wrote this entry itself. */
    public boolean isTheServers() {
        return username.isEmpty();
    }
}
