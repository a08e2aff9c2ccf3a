package kata.stages;

/**
 * A scenario, as reports name it.
 *
 * @param feature the path of the file that it is in
 * @param name with its rule's name before it, and that of an example after it
 */
record Scenario(String feature, String name) {

    /** Whether it is this one, or one of its examples. */
    boolean isOf(Scenario whole) {
        return feature.equals(whole.feature) && (name + " - ").startsWith(whole.name + " - ");
    }
}
