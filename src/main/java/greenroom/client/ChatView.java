package greenroom.client;

import java.util.List;

/** What a chat window can be told to show. */
public interface ChatView {

    /** Takes all lines away. */
    void clear();

    /** Puts this back into the field that the person writes in, unless something else is there by now. */
    void restoreDraft(String text);

    /** Empties the field that the person writes in. */
    void clearDraft();

    /** Says how things are, in one sentence; an empty one when all is well. */
    void status(String sentence);

    /** Whether the person can write and send; what is written stays where it is. */
    void writable(boolean whether);

    /** Shows these names, and no others. */
    void people(List<String> usernames);

    /** Adds these lines below all others. */
    void append(List<String> lines);
}
