package greenroom.client;

import greenroom.client.link.Address;
import greenroom.client.link.CannotConnect;
import greenroom.client.link.InvalidAddress;
import greenroom.conversation.InvalidUsername;
import greenroom.conversation.Username;
import java.util.concurrent.Executor;

/** Decides what the connect prompt does. */
public final class ConnectModel {

    private final ConnectView view;
    private final Connector connector;
    private final Executor background;
    private final Executor foreground;
    private boolean left;

    /**
     * @param view the prompt
     * @param connector who takes over when the answers are good
     * @param background where something may take a while
     * @param foreground where the view lives
     */
    public ConnectModel(ConnectView view, Connector connector, Executor background, Executor foreground) {
        this.view = view;
        this.connector = connector;
        this.background = background;
        this.foreground = foreground;
    }

    /** Takes the two answers as they were typed. */
    public void connect(String address, String username) {
        try {
            Address to = Address.of(address);
            Username as = Username.of(username);
            view.waiting();
            background.execute(() -> go(to, as));
        } catch (InvalidAddress | InvalidUsername e) {
            view.problem(e.getMessage());
        }
    }

    /** The person does not want to go anywhere after all. */
    public void leave() {
        left = true;
    }

    private void arrive(Connector.Arrival arrival) {
        if (left) {
            arrival.turnBack();
        } else {
            arrival.enter();
            view.close();
        }
    }

    private void go(Address address, Username username) {
        try {
            Connector.Arrival arrival = connector.connect(address, username);
            foreground.execute(() -> arrive(arrival));
        } catch (CannotConnect e) {
            foreground.execute(() -> view.problem(e.getMessage()));
        }
    }
}
