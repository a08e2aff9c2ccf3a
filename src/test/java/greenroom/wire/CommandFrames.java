package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Frames with commands, written as they are shown: with ␟ for the separator. */
final class CommandFrames {

    private CommandFrames() {
    }

    static Frame command(String words) {
        return new Frame(FrameType.CMD, words.replace('␟', '\u001f').getBytes(UTF_8));
    }
}
