package greenroom.ui;

import static greenroom.ui.Parts.named;
import static greenroom.ui.Parts.plain;

import greenroom.client.AutoScroll;
import greenroom.client.ChatView;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/** The big field with the conversation, under it a small one to write in, and beside that the Send button. */
final class ChatPanel extends JPanel implements ChatView {

    final JTextArea conversation = named("conversation", new JTextArea());
    final JList<String> people = named("people", new JList<>());
    final JTextField draft = named("draft", new JTextField());
    final JButton send = named("send", new JButton("Send"));
    final JLabel status = plain(named("status", new JLabel(" ")));
    final ClosingPanel closing = new ClosingPanel();
    final CatchUpBar catchUp = new CatchUpBar();
    final ReconnectPanel reconnect = new ReconnectPanel();
    final JScrollBar bar;

    ChatPanel() {
        super(new MigLayout("insets 12, fill", "[grow]8[]", "[]0[grow]8[]4[]"));
        conversation.setEditable(false);
        conversation.setLineWrap(true);
        conversation.setWrapStyleWord(true);
        conversation.putClientProperty("FlatLaf.style", "background: $TextField.background; font: +2; margin: 8,8,8,8");
        draft.putClientProperty("FlatLaf.style", "font: +2; margin: 4,6,4,6");
        send.putClientProperty("FlatLaf.style", "font: +2");
        JScrollPane scroll = new JScrollPane(conversation);
        bar = scroll.getVerticalScrollBar();
        plain((JLabel) people.getCellRenderer());
        people.setFocusable(false);
        keepTheReadersPlace();
        add(closing, "span, growx, hidemode 2, wrap");
        add(scroll, "grow");
        add(new JScrollPane(people), "grow, width 120!, wrap");
        add(draft, "growx");
        add(send, "grow, wrap");
        add(status, "span, growx, wrap");
        add(catchUp, "span, growx, hidemode 3, wrap");
        add(reconnect, "span, growx, hidemode 3");
    }

    private void keepTheReadersPlace() {
        ((DefaultCaret) conversation.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        AutoScroll autoScroll = new AutoScroll();
        bar.getModel().addChangeListener(event ->
                bar.setValue(autoScroll.top(bar.getValue(), bar.getVisibleAmount(), bar.getMaximum())));
    }

    /** What to do with the text that somebody wants to send. */
    void onSend(Consumer<String> action) {
        send.addActionListener(event -> action.accept(draft.getText()));
        draft.addActionListener(event -> action.accept(draft.getText()));
    }

    @Override
    public void append(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String start = conversation.getDocument().getLength() == 0 ? "" : "\n";
        conversation.append(start + String.join("\n", lines));
    }

    @Override
    public void writable(boolean whether) {
        draft.setEnabled(whether);
        send.setEnabled(whether);
    }

    @Override
    public void people(List<String> usernames) {
        people.setListData(usernames.toArray(String[]::new));
    }

    @Override
    public void clear() {
        conversation.setText("");
    }

    @Override
    public void status(String sentence) {
        status.setText(sentence.isEmpty() ? " " : sentence);
    }

    @Override
    public void restoreDraft(String text) {
        if (draft.getText().isEmpty()) {
            draft.setText(text);
        }
    }

    @Override
    public void clearDraft() {
        draft.setText("");
    }
}
