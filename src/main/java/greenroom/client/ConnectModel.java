package greenroom.client;

import greenroom.conversation.InvalidUsername;
import greenroom.conversation.Username;
import java.util.concurrent.Executor;

/** Decides what the connect prompt does. */
public final class ConnectModel {

    private final ConnectView view;
    private final Connector connector;

    /**
     * @param view the prompt
     * @param connector who takes over when the answers are good
     * @param background where something may take a while
     * @param foreground where the view lives
     */
    public ConnectModel(ConnectView view, Connector connector, Executor background, Executor foreground) {
        this.view = view;
        this.connector = connector;
    }

    /** Takes the two answers as they were typed. */
    public void connect(String address, String username) {
        try {
            connector.connect(Address.of(address), Username.of(username)).run();
            view.close();
        } catch (CannotConnect | InvalidAddress | InvalidUsername e) {
            view.problem(e.getMessage());
        }
    }
}
