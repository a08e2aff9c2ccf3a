package greenroom.client;

import greenroom.conversation.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Decides what a chat window shows. */
public final class ChatModel {

    private final ChatView view;
    private final DateTimeFormatter clock;

    /**
     * @param view where it is shown
     * @param zone whose hours and minutes stand before each line
     */
    public ChatModel(ChatView view, ZoneId zone) {
        this.view = view;
        this.clock = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
    }

    /** Shows the whole conversation, as it is now. */
    public void conversation(List<Message> messages) {
        view.append(messages.stream().map(this::line).toList());
    }

    private String line(Message message) {
        String author = message.isTheServers() ? "* " : message.username() + ": ";
        return "[" + clock.format(message.time()) + "] " + (author + message.text()).replaceAll("\\p{Cntrl}", "");
    }
}
