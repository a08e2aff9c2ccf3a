package greenroom.client;

import greenroom.conversation.Username;

/** Takes a person to a server. */
public interface Connector {

    /**
     * Goes to the server at this address, under this name.
     *
     * @throws CannotJoin when it does not let her in
     */
    void connect(Address address, Username username) throws CannotJoin;
}
