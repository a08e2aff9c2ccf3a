package greenroom.conversation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name that a person is known by: 1 to 32 characters, all of them to be seen
 * (docs/protocol.md, Names).
 *
 * @param value as it is shown
 */
public record Username(String value) {

    private static final int MOST_CHARACTERS = 32;

    /** Takes the name that somebody typed, without the spaces around it. */
    public static Username of(String typed) throws InvalidUsername {
        String name = typed.strip();
        require(!name.codePoints().allMatch(Character::isSpaceChar), "Type a username.");
        require(name.codePoints().count() <= MOST_CHARACTERS,
                "A username has at most " + MOST_CHARACTERS + " characters.");
        require(name.codePoints().noneMatch(Username::isUnseen),
                "A username has only characters that can be seen.");
        require(!name.contains(":") && !name.contains("*"), "A username has neither a colon nor an asterisk.");
        require(LooksOfNames.areUsual(name),
                "A username has letters, digits, emoji, and the signs of a plain keyboard.");
        require(LooksOfNames.goTogether(name),
                "A username has letters that are written together, not Latin beside Cyrillic ones, say.");
        return new Username(name);
    }

    /** Reads the tables of how names look, which takes 0.1 seconds once; otherwise the first name does. */
    public static void learnLooks() {
        LooksOfNames.areUsual("");
        LooksOfNames.of("");
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static void require(boolean holds, String rule) throws InvalidUsername {
        if (!holds) {
            throw new InvalidUsername(rule);
        }
    }

    /** The same for all names that differ only in case, and so are taken for one (docs/protocol.md, Names). */
    String folded() {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * How this name looks as it is, in small letters and in capitals. Two names that share one of these looks are
     * taken for one (docs/protocol.md, Names).
     */
    public Set<String> looks() {
        return Stream.of(value, folded(), value.toUpperCase(Locale.ROOT)).map(LooksOfNames::of)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return value;
    }
}
