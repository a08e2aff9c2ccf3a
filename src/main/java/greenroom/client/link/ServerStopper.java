package greenroom.client.link;

/** Can close the server for everyone. */
public interface ServerStopper {

    /**
     * Asks for it; the server may refuse. Does not wait for the network.
     *
     * @throws NotSaid when there is nobody to ask
     */
    void shutDown() throws NotSaid;
}
