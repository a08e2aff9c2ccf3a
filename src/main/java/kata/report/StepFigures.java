package kata.report;

import java.util.Optional;

/**
 * What was measured of a step, as far as it was.
 *
 * @param scenarios how many of its milestone's feature pass
 * @param millis how long its unit tests take
 * @param lines how many of the program's they run
 */
public record StepFigures(Optional<Fraction> scenarios, Optional<Long> millis, Optional<Fraction> lines) {

    static final StepFigures NONE = new StepFigures(Optional.empty(), Optional.empty(), Optional.empty());

    /** A run of all unit tests. */
    public record Tests(long millis, Fraction lines) {

        /** As {@link #toString} writes it. */
        static Tests of(String text) {
            String[] parts = text.split(" ", 2);
            return new Tests(Long.parseLong(parts[0]), Fraction.of(parts[1]));
        }

        @Override
        public String toString() {
            return millis + " " + lines;
        }
    }

    static StepFigures of(Optional<Fraction> scenarios, Optional<Tests> tests) {
        return new StepFigures(scenarios, tests.map(Tests::millis), tests.map(Tests::lines));
    }

    boolean isNone() {
        return equals(NONE);
    }

    Optional<Double> seconds() {
        return millis.map(it -> it / 1000.0);
    }

    /** In per cent; of a program without a line, there is none. */
    Optional<Double> covered() {
        return lines.filter(it -> it.all() > 0).map(Fraction::percent);
    }

    /** These figures, and where they say nothing, those of others. */
    StepFigures or(StepFigures others) {
        return new StepFigures(scenarios.or(others::scenarios), millis.or(others::millis), lines.or(others::lines));
    }
}
