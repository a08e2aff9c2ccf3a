package greenroom.wire;

import java.util.Random;

/** Texts that nobody would think of. */
final class Texts {

    private Texts() {
    }

    /** Any characters but halves of one: ASCII and all else in equal shares. */
    static String any(Random random, int longest) {
        return random.ints(0, Character.MAX_CODE_POINT + 1).map(c -> random.nextBoolean() ? c % 128 : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE).limit(random.nextInt(longest + 1))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The same without the characters that cannot stand in a command. */
    static String plain(Random random, int longest) {
        return any(random, longest).replaceAll("\\p{Cntrl}", "");
    }
}
