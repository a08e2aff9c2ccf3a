package kata.report;

import java.util.Optional;

/**
 * What was measured of a step, as far as it was.
 *
 * @param scenarios how many of its milestone's feature pass
 * @param millis how long its unit tests take
 * @param lines how many of the program's they run
 */
public record Figures(Optional<Part> scenarios, Optional<Long> millis, Optional<Part> lines) {

    static final Figures NONE = new Figures(Optional.empty(), Optional.empty(), Optional.empty());

    /** A run of all unit tests. */
    public record Tests(long millis, Part lines) {

        /** As {@link #toString} writes it. */
        static Tests of(String text) {
            String[] parts = text.split(" ", 2);
            return new Tests(Long.parseLong(parts[0]), Part.of(parts[1]));
        }

        @Override
        public String toString() {
            return millis + " " + lines;
        }
    }

    static Figures of(Optional<Part> scenarios, Optional<Tests> tests) {
        return new Figures(scenarios, tests.map(Tests::millis), tests.map(Tests::lines));
    }

    boolean isNone() {
        return equals(NONE);
    }

    Optional<Double> seconds() {
        return millis.map(it -> it / 1000.0);
    }

    /** In per cent; of a program without a line, there is none. */
    Optional<Double> covered() {
        return lines.filter(it -> it.all() > 0).map(Part::percent);
    }

    /** These figures, and where they say nothing, those of others. */
    Figures or(Figures others) {
        return new Figures(scenarios.or(others::scenarios), millis.or(others::millis), lines.or(others::lines));
    }
}
