package kata.report;

import java.util.Optional;

/** Measures trees. What could not be measured, because its JVM was lost, say, has no figure. */
public interface Meter {

    /**
     * How many scenarios of a feature pass, as one looks at it from outside.
     *
     * @param feature its path
     */
    Optional<Fraction> scenarios(String tree, String feature);

    /** The same, where it may have been the machine's fault that not more passed: the better of the two figures. */
    default Optional<Fraction> scenariosAgain(String tree, String feature) {
        return scenarios(tree, feature);
    }

    /** How the unit tests go. */
    Optional<StepFigures.Tests> tests(String tree);
}
