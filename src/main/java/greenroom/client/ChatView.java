package greenroom.client;

import java.util.List;

/** What a chat window can be told to show. */
public interface ChatView {

    /** Takes all lines away. */
    void clear();

    /** Empties the field that the person writes in. */
    void clearDraft();

    /** Adds these lines below all others. */
    void append(List<String> lines);
}
