package greenroom.conversation;

import java.util.BitSet;

/**
 * The characters that nobody sees: controls, ends of lines, and what Unicode calls default ignorable, whether it is
 * assigned by now or not. A set of bits, since each character of each message is looked up.
 */
final class Unseen {

    private static final BitSet CHARACTERS = new BitSet();

    private static final int[][] RANGES = {{0x00, 0x1F}, {0x7F, 0x9F}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C},
            {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},
            {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8},
            {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

    static {
        for (int[] range : RANGES) {
            CHARACTERS.set(range[0], range[1] + 1);
        }
    }

    private Unseen() {
    }

    /** Whether the text has one of them. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (CHARACTERS.get(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text without them. */
    static String without(String text) {
        return text.codePoints().filter(c -> !CHARACTERS.get(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
