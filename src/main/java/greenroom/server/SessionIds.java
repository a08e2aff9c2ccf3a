package greenroom.server;

import java.util.random.RandomGenerator;

/** Names for sessions that nobody can guess (docs/protocol.md, Commands). */
final class SessionIds {

    /** @param random where the bits come from; a secure one, except in tests */
    SessionIds(RandomGenerator random) {
    }

    String next() {
        return "";
    }
}
