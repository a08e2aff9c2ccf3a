package greenroom.client.link;

/**
 * Where a server is: a host's name or number, without spaces.
 *
 * @param host as a name server would be asked for it
 */
public record Address(String host) {

    /**
     * Takes the address that somebody typed, without the spaces around it.
     *
     * @throws InvalidAddress when no server can be there
     */
    public static Address of(String typed) throws InvalidAddress {
        String host = typed.strip();
        if (host.isEmpty()) {
            throw new InvalidAddress("Type the address of a server.");
        }
        if (host.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidAddress("An address has no spaces in it.");
        }
        return new Address(host);
    }

    @Override
    public String toString() {
        return host;
    }
}
