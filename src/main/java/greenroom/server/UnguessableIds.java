package greenroom.server;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Ids that nobody can guess, for sessions and for the conversation (docs/protocol.md, Commands). */
final class UnguessableIds {

    private static final int BYTES = 16;

    private final RandomGenerator random;

    /** @param random where the bits come from; a secure one, except in tests */
    UnguessableIds(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
