package greenroom.conversation;

/**
 * The name that a person is known by: 1 to 32 characters, none of them a control character
 * (docs/protocol.md, Commands).
 *
 * @param value as it is shown
 */
public record Username(String value) {

    private static final int MOST_CHARACTERS = 64;

    /** Takes the name that somebody typed, without the spaces around it. */
    public static Username of(String typed) throws InvalidUsername {
        String name = typed.strip();
        require(!name.isEmpty(), "Type a username.");
        require(name.codePoints().count() <= MOST_CHARACTERS,
                "A username has at most " + MOST_CHARACTERS + " characters.");
        require(name.codePoints().noneMatch(Character::isISOControl),
                "A username has only characters that can be seen.");
        return new Username(name);
    }

    private static void require(boolean holds, String rule) throws InvalidUsername {
        if (!holds) {
            throw new InvalidUsername(rule);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
