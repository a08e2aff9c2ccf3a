package kata.proof;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the name that was probably meant. */
public final class Nearest {

    private Nearest() {
    }

    /** The name with the fewest letters to change, when less than half of them must. */
    public static Optional<String> to(String wanted, Collection<String> names) {
        return names.stream().filter(name -> 2 * distance(wanted, name) < Math.max(wanted.length(), name.length()))
                .min(Comparator.comparingInt((String name) -> distance(wanted, name)).thenComparing(name -> name));
    }

    /** How many letters must be put in, taken out or changed: Levenshtein's distance, row by row. */
    static int distance(String from, String to) {
        int[] above = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
