package greenroom.client.link;

/** Makes the links to one server, under one name. */
public interface LinkFactory {

    /**
     * Goes there, which may take a while.
     *
     * @throws CannotConnect with the reason, in words for a person
     */
    Link connect() throws CannotConnect;
}
