package greenroom.client;

import greenroom.conversation.Username;

/** Takes a person to a server. */
public interface Connector {

    /** Goes to the server at this address, under this name. */
    void connect(Address address, Username username);
}
