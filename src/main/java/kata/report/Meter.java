package kata.report;

import java.util.Optional;

/** Measures trees. What could not be measured, because its JVM was lost, say, has no figure. */
public interface Meter {

    /**
     * How many scenarios of a feature pass, as one looks at it from outside.
     *
     * @param feature its path
     */
    Optional<Part> scenarios(String tree, String feature);

    /** How the unit tests go. */
    Optional<Figures.Tests> tests(String tree);
}
