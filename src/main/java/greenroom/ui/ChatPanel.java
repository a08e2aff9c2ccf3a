package greenroom.ui;

import greenroom.client.ChatView;
import greenroom.client.Following;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/** The big field with the conversation, under it a small one to write in, and beside that the Send button. */
final class ChatPanel extends JPanel implements ChatView {

    final JTextArea conversation = new JTextArea();
    final JTextField draft = new JTextField();
    final JButton send = new JButton("Send");

    private final JScrollPane scroll = new JScrollPane(conversation);

    ChatPanel() {
        super(new MigLayout("insets 12, fill", "[grow]8[]", "[grow]8[]"));
        conversation.setEditable(false);
        ((DefaultCaret) conversation.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        Following following = new Following();
        bar().getModel().addChangeListener(event ->
                bar().setValue(following.top(bar().getValue(), bar().getVisibleAmount(), bar().getMaximum())));
        add(scroll, "span, grow, wrap");
        add(draft, "growx");
        add(send);
    }

    JScrollBar bar() {
        return scroll.getVerticalScrollBar();
    }

    /** What to do with the text that somebody wants to send. */
    void onSend(Consumer<String> action) {
        send.addActionListener(event -> action.accept(draft.getText()));
        draft.addActionListener(event -> action.accept(draft.getText()));
    }

    @Override
    public void clear() {
        conversation.setText("");
    }

    @Override
    public void clearDraft() {
        draft.setText("");
    }

    @Override
    public void append(List<String> lines) {
        for (String line : lines) {
            conversation.append(conversation.getText().isEmpty() ? line : "\n" + line);
        }
    }
}
