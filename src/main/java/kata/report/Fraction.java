package kata.report;

/**
 * How many of all.
 *
 * @param part from 0 to {@code all}
 */
public record Fraction(int part, int all) {

    /** As {@link #toString} writes it. */
    static Fraction of(String text) {
        String[] numbers = text.split("/", 2);
        return new Fraction(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    double percent() {
        return all == 0 ? 0 : 100.0 * part / all;
    }

    @Override
    public String toString() {
        return part + "/" + all;
    }
}
