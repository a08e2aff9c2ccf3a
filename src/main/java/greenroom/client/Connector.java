package greenroom.client;

import greenroom.conversation.Username;

/** Takes a person to a server. */
public interface Connector {

    /**
     * Goes to the server at this address, under this name, which may take a while.
     *
     * @throws CannotConnect with the reason, in words for a person
     * @return what opens the conversation, once we are there
     */
    Runnable connect(Address address, Username username) throws CannotConnect;
}
