package kata.stages;

import java.util.Locale;

/** How many of all. */
record Share(int part, int all) {

    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(part + other.part, all + other.all);
    }

    /** In per cent; of nothing, there is no share. */
    double percent() {
        return 100.0 * part / all;
    }

    /** Rounded down, so that 89.96 is not told as 90. */
    @Override
    public String toString() {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f", Math.floor(percent() * 10) / 10);
    }
}
