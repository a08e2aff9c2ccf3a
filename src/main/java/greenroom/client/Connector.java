package greenroom.client;

import greenroom.client.link.Address;
import greenroom.client.link.CannotConnect;
import greenroom.conversation.Username;

/** Takes a person to a server. */
public interface Connector {

    /**
     * Goes to the server at this address, under this name, which may take a while.
     *
     * @throws CannotConnect with the reason, in words for a person
     */
    Arrival connect(Address address, Username username) throws CannotConnect;

    /** A link to the server, before anything has been shown. */
    interface Arrival {

        /** Opens the conversation. */
        void enter();

        /** Leaves again without having been seen. */
        void turnBack();
    }
}
