package greenroom.net;

/** Writes down which rounds of a loop took so long that people may have noticed. */
final class SlowRounds {

    /** A round has ended, which took so many nanoseconds for connections, and so many for tasks. */
    void took(long connections, long tasks) {
    }
}
