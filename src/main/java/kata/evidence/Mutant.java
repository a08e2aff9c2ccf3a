package kata.evidence;

/**
 * A class with one small thing changed.
 *
 * @param line of its source, which is changed
 * @param change in words
 */
record Mutant(String className, int line, String change, byte[] bytes) {
}
