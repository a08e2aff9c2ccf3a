package greenroom.client;

import greenroom.conversation.Conversation;
import greenroom.conversation.PlainText;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides what a chat window shows. */
public final class ChatModel implements NewsListener {

    private final ChatView view;
    private final Relay relay;
    private final Transcript transcript;
    private final Set<String> people = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private String lastSaid = "";
    private boolean damaged;
    private Conversation shown = Conversation.EMPTY;

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
            case News.Lost(String reason) -> lose(reason);
            case News.Back() -> comeBack();
            case News.Arrived(String username) -> come(new PlainText(username).value());
            case News.Left(String username) -> go(new PlainText(username).value());
            case News.Present(List<String> usernames) -> showOnly(usernames);
            case News.Refused(String reason) -> giveBack(reason);
            case News.Damaged() -> complain();
        }
    }

    private void show(Conversation latest) {
        repair();
        if (!latest.continues(shown)) {
            view.clear();
            shown = Conversation.EMPTY;
        }
        view.append(latest.since(shown).stream().map(transcript::line).toList());
        shown = latest;
    }

    private void lose(String reason) {
        view.status(reason);
        view.writable(false);
        showOnly(List.of());
    }

    private void comeBack() {
        view.status("You are connected again.");
        view.writable(true);
    }

    private void come(String username) {
        people.add(username);
        view.people(List.copyOf(people));
        view.status(username + " has joined.");
    }

    private void go(String username) {
        view.people(List.copyOf(people));
        view.status(username + " has left.");
    }

    private void showOnly(List<String> usernames) {
        people.clear();
        usernames.forEach(username -> people.add(new PlainText(username).value()));
        view.people(List.copyOf(people));
    }

    private void giveBack(String reason) {
        view.status(new PlainText(reason).value());
        view.restoreDraft(lastSaid);
    }

    private void complain() {
        damaged = true;
        view.status("An update arrived damaged and was dropped; the next one repairs it.");
    }

    /** A whole conversation makes up for whatever was dropped before it, and takes back that complaint alone. */
    private void repair() {
        if (damaged) {
            damaged = false;
            view.status("");
        }
    }
}
