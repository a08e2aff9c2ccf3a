package greenroom.features.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bytes as somebody can read them: ASCII as it is, a control character as {@code \u001f}, the rest in hex. */
final class Visible {

    private static final int MANY = 120;

    private Visible() {
    }

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length && i < MANY; i++) {
            text.append(text(bytes[i]));
        }
        return text + (bytes.length > MANY ? "… and " + (bytes.length - MANY) + " bytes more" : "");
    }

    static String text(String text) {
        return text(text.getBytes(UTF_8));
    }

    private static String text(byte one) {
        int value = Byte.toUnsignedInt(one);
        return value < 32 || value == 127 ? "\\u%04x".formatted(value)
                : value < 128 ? String.valueOf((char) value) : "\\x%02x".formatted(value);
    }

    /** Where the two differ, with a caret under the first byte that is wrong. */
    static String difference(byte[] expected, byte[] actual) {
        int same = 0;
        while (same < expected.length && same < actual.length && expected[same] == actual[same]) {
            same++;
        }
        int column = 0;
        for (int i = 0; i < same; i++) {
            column += text(actual[i]).length();
        }
        String lines = "expected: \"" + text(expected) + "\"\nbut was:  \"" + text(actual) + "\"";
        return same < MANY ? lines + "\n" + " ".repeat("but was:  \"".length() + column) + "^" : lines;
    }
}
