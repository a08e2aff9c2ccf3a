package kata.report;

import java.util.Optional;

/**
 * What was measured of a step, as far as it was.
 *
 * @param scenarios how many of its milestone's feature pass
 * @param tests what its unit tests took and ran
 */
public record Figures(Optional<Part> scenarios, Optional<Tests> tests) {

    static final Figures NONE = new Figures(Optional.empty(), Optional.empty());

    /**
     * A run of all unit tests.
     *
     * @param lines of the program that they ran
     */
    public record Tests(long millis, Part lines) {

        /** As {@link #toString} writes it. */
        static Tests of(String text) {
            String[] parts = text.split(" ", 2);
            return new Tests(Long.parseLong(parts[0]), Part.of(parts[1]));
        }

        double seconds() {
            return millis / 1000.0;
        }

        @Override
        public String toString() {
            return millis + " " + lines;
        }
    }

    boolean isNone() {
        return equals(NONE);
    }
}
