package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * The command that tells who is here, spelled once for all who come: each of them gets the beginning that was there
 * when it came, and nobody copies it.
 */
public final class RollCall {

    private static final int FIRST_BYTES = 64;

    private ByteBuffer words = ByteBuffer.allocateDirect(FIRST_BYTES);

    public RollCall(Collection<String> names) {
        put(CommandWords.CLIENTS_CONNECTED);
        names.forEach(this::add);
    }

    /** One more has come. */
    public void add(String name) {
        put(CommandWords.SEPARATOR + CommandWords.plain(name));
    }

    /** Only ever behind what stands there: others may be reading that. */
    private void put(String word) {
        byte[] bytes = word.getBytes(UTF_8);
        if (bytes.length > words.remaining()) {
            words = ByteBuffer.allocateDirect(2 * (words.position() + bytes.length)).put(words.flip());
        }
        words.put(bytes);
    }

    /** Tells who is here by now; it stays as it is when others come. */
    public FrameBytes frame() {
        byte[] header = new Header(FrameType.CMD, words.position()).bytes();
        return new Called(FrameBytes.of(header), FrameBytes.of(words.duplicate().flip()));
    }

    private record Called(FrameBytes header, FrameBytes words) implements FrameBytes {

        @Override
        public int length() {
            return header.length() + words.length();
        }

        @Override
        public ByteBuffer from(int offset) {
            return offset < header.length() ? header.from(offset) : words.from(offset - header.length());
        }
    }
}
