package greenroom.client;

import greenroom.conversation.InvalidUsername;
import greenroom.conversation.Username;

/** Decides what the connect prompt does. */
public final class ConnectModel {

    private final ConnectView view;
    private final Connector connector;

    /**
     * @param view the prompt
     * @param connector who takes over when the answers are good
     */
    public ConnectModel(ConnectView view, Connector connector) {
        this.view = view;
        this.connector = connector;
    }

    /** Takes the two answers as they were typed. */
    public void connect(String address, String username) {
        try {
            connector.connect(Address.of(address), Username.of(username));
            view.close();
        } catch (InvalidAddress | InvalidUsername e) {
            view.problem(e.getMessage());
        } catch (CannotJoin e) {
            view.problem("");
        }
    }
}
