package greenroom.ui;

import static greenroom.ui.Parts.named;
import static greenroom.ui.Parts.plain;

import java.awt.event.ActionListener;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Asks for the address of a server and a username. */
final class ConnectPanel extends JPanel {

    final JTextField address = named("address", new JTextField("localhost", 24));
    final JTextField username = named("username", new JTextField(24));
    final JLabel problem = plain(named("problem", new JLabel(" ")));
    final JButton connect = named("connect", new JButton("Connect"));

    ConnectPanel() {
        super(new MigLayout("insets 16, wrap 2", "[]12[grow, fill]", "[]8[]8[]12[]"));
        problem.putClientProperty("FlatLaf.style", "foreground: $Actions.Red");
        add(new JLabel("Server"));
        add(address);
        add(new JLabel("Username"));
        add(username);
        add(problem, "skip 1");
        add(connect, "skip 1, grow 0, align right");
    }

    /** What to do with the two answers: the address, and the username. */
    void onConnect(BiConsumer<String, String> action) {
        ActionListener listener = event -> action.accept(address.getText(), username.getText());
        connect.addActionListener(listener);
        address.addActionListener(listener);
        username.addActionListener(listener);
    }

    void waiting() {
        say("Connecting …", false);
    }

    void problem(String sentence) {
        say(sentence, true);
    }

    private void say(String sentence, boolean takesAnswers) {
        problem.setText(sentence);
        address.setEnabled(takesAnswers);
        username.setEnabled(takesAnswers);
        connect.setEnabled(takesAnswers);
    }
}
