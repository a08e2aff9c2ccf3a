package greenroom.client;

import java.util.List;

/** What a chat window can be told to show. */
public interface ChatView {

    /** Adds these lines below all others. */
    void append(List<String> lines);
}
