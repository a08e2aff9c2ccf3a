package greenroom.client;

import greenroom.conversation.Message;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Decides what a chat window shows. */
public final class ChatModel {

    private final ChatView view;
    private final Transcript transcript;
    private List<Message> shown = List.of();

    /**
     * @param view where it is shown
     * @param zone whose hours and minutes stand before each line
     */
    public ChatModel(ChatView view, ZoneId zone) {
        this.view = view;
        this.transcript = new Transcript(zone);
    }

    /** Shows the whole conversation, as it is now. */
    public void conversation(List<Message> unsorted) {
        List<Message> messages = unsorted.stream().sorted(Comparator.comparing(Message::time)).toList();
        boolean continued = messages.size() >= shown.size() && messages.subList(0, shown.size()).equals(shown);
        if (!continued) {
            view.clear();
            shown = List.of();
        }
        view.append(messages.stream().skip(shown.size()).map(transcript::line).toList());
        shown = messages;
    }
}
