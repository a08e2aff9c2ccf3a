package greenroom.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** What comes before the data of every frame. */
record Header(Kind kind, int length) {

    static Header parse(byte[] bytes) throws MalformedFrame {
        String text = new String(bytes, US_ASCII);
        if (!text.startsWith(Kind.MSG.prefix) && !text.startsWith(Kind.CMD.prefix)) {
            throw new MalformedFrame("The header is not msg: or cmd: and a length.");
        }
        Kind kind = text.startsWith(Kind.MSG.prefix) ? Kind.MSG : Kind.CMD;
        return new Header(kind, Integer.parseInt(text.substring(4).strip()));
    }

    byte[] bytes() {
        return String.format("%-16s", kind.prefix + length).getBytes(US_ASCII);
    }
}
