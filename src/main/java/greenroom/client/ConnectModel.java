package greenroom.client;

/** Decides what the connect prompt does. */
public final class ConnectModel {

    /**
     * @param view the prompt
     * @param connector who takes over when the answers are good
     */
    public ConnectModel(ConnectView view, Connector connector) {
    }

    /** Takes the two answers as they were typed. */
    public void connect(String address, String username) {
    }
}
