package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What comes before the data of every frame. */
record Header(Kind kind, int length) {

    byte[] bytes() {
        return String.format("%-16s", kind.prefix + length).getBytes(US_ASCII);
    }
}
