package kata.evidence;

import java.util.function.Supplier;

/**
 * A class with one small thing changed.
 *
 * @param line of its source, which is changed
 * @param method where it is changed
 * @param change in PIT's words
 * @param made the class, which is made when it is asked for
 */
record Mutant(String className, int line, String method, String change, Supplier<byte[]> made) {

    byte[] bytes() {
        return made.get();
    }
}
