package greenroom.conversation;

import java.util.Comparator;
import java.util.List;

/**
 * All that has been said so far, in the order of its time; never changes.
 *
 * @param messages oldest first
 */
public record Conversation(List<Message> messages) {

    /** The conversation before anyone has spoken. */
    public static final Conversation EMPTY = new Conversation(List.of());

    /** Puts the messages in order; those of the same time stay as they come. */
    public Conversation {
        messages = messages.stream().sorted(Comparator.comparing(Message::time)).toList();
    }

    /** Whether this is what the earlier one was, and perhaps more. */
    public boolean continues(Conversation earlier) {
        int length = earlier.messages.size();
        return length <= messages.size() && messages.subList(0, length).equals(earlier.messages);
    }

    /** What has been said since the earlier one, which this one {@linkplain #continues continues}. */
    public List<Message> since(Conversation earlier) {
        return messages.subList(earlier.messages.size(), messages.size());
    }
}
