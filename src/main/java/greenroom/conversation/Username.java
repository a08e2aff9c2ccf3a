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
        if (typed.strip().codePoints().count() > 32) {
            throw new InvalidUsername("A username has at most 32 characters.");
        }
        if (typed.strip().codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidUsername("A username has only characters that can be seen.");
        }
        return new Username(typed.strip());
    }
}
