package greenroom.conversation;

/**
 * The name that a person is known by.
 *
 * @param value as it is shown
 */
public record Username(String value) {

    /** Takes the name that somebody typed. */
    public static Username of(String typed) throws InvalidUsername {
        if (typed.isBlank()) {
            throw new InvalidUsername("Type a username.");
        }
        return new Username(typed.strip());
    }
}
