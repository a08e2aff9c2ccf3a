package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What comes before the data of every frame. */
record Header(Kind kind, int length) {

    static Header parse(byte[] bytes) {
        return null;
    }

    byte[] bytes() {
        return String.format("%-16s", kind.prefix + length).getBytes(US_ASCII);
    }
}
