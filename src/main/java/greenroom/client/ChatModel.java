package greenroom.client;

import greenroom.client.link.News;
import greenroom.client.link.NewsListener;
import greenroom.client.link.NotSaid;
import greenroom.client.link.Relay;
import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import greenroom.conversation.PlainText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Decides what a chat window shows. */
public final class ChatModel implements NewsListener {

    private final ChatView view;
    private final Relay relay;
    private final Transcript transcript;
    private final People people = new People();
    private String lastSaid = "";
    private boolean damaged;
    private boolean closing;

    /** What is shown, as long as the server sends the whole each time. */
    private Optional<Conversation> whole = Optional.of(Conversation.EMPTY);

    /**
     * @param view where it is shown
     * @param relay what is said goes there
     * @param zone whose hours and minutes stand before each line
     */
    public ChatModel(ChatView view, Relay relay, ZoneId zone) {
        this.view = view;
        this.relay = relay;
        this.transcript = new Transcript(zone);
    }

    /** Says what stands in the field. */
    public void send(String draft) {
        PlainText text = new PlainText(draft);
        try {
            if (!text.isBlank()) {
                relay.say(text);
                lastSaid = text.value();
            }
            view.clearDraft();
        } catch (NotSaid e) {
            view.status(e.getMessage());
        }
    }

    @Override
    public void hear(News news) {
        switch (news) {
            case News.Spoken(Conversation latest) -> show(latest);
            case News.Begun() -> begin();
            case News.Added(List<Message> entries) -> add(entries);
            case News.CatchingUp(int percent) -> { }
            case News.Lost(String reason) -> lose(reason);
            case News.Back() -> comeBack();
            case News.Arrived(String username) -> come(username);
            case News.Left(String username) -> go(username);
            case News.Present(List<String> usernames) -> showOnly(usernames);
            case News.Closing(int secondsLeft) -> closing = true;
            case News.StaysOpen() -> closing = false;
            case News.Refused(String reason) -> giveBack(reason);
            case News.Damaged() -> complain();
        }
    }

    private void show(Conversation latest) {
        if (whole.filter(latest::continues).isEmpty()) {
            view.clear();
            whole = Optional.of(Conversation.EMPTY);
        }
        add(latest.since(whole.get()));
        whole = Optional.of(latest);
    }

    private void begin() {
        view.clear();
        whole = Optional.empty();
    }

    private void add(List<Message> entries) {
        repair();
        if (entries.stream().anyMatch(message -> message.text().equals(lastSaid))) {
            lastSaid = "";
        }
        view.append(entries.stream().map(transcript::line).toList());
    }

    private void lose(String reason) {
        view.status(closing ? "The server has closed." : reason);
        closing = false;
        view.writable(false);
        showOnly(List.of());
    }

    private void comeBack() {
        damaged = false;
        view.status("You are connected again.");
        view.writable(true);
    }

    private void come(String username) {
        people.come(username);
        view.people(people.names());
        view.status(username + " has joined.");
    }

    private void go(String username) {
        people.go(username);
        view.people(people.names());
        view.status(username + " has left.");
    }

    private void showOnly(List<String> usernames) {
        people.replace(usernames);
        view.people(people.names());
    }

    private void giveBack(String reason) {
        view.status(reason);
        view.restoreDraft(lastSaid);
    }

    private void complain() {
        damaged = true;
        view.status("An update arrived damaged and was dropped; the next one repairs it.");
    }

    /** What is shown makes up for whatever was dropped before it, and takes back that complaint alone. */
    private void repair() {
        if (damaged) {
            damaged = false;
            view.status("");
        }
    }
}
