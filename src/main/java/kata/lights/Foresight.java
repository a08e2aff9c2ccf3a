package kata.lights;

import java.util.List;

/**
 * How often somebody knew beforehand what a check would come to.
 *
 * @param right the lights that came as they were predicted
 * @param asked the lights that were predicted at all
 * @param inARow how many of the newest predictions were right, one after the other
 */
public record Foresight(long right, long asked, long inARow) {

    public static Foresight of(List<Lit> lights) {
        List<Boolean> predictions = lights.stream().flatMap(lit -> lit.foreseen().stream()).toList();
        return new Foresight(predictions.stream().filter(it -> it).count(), predictions.size(),
                predictions.reversed().stream().takeWhile(it -> it).count());
    }

    /** In words; for one who never predicts, how that is done. */
    @Override
    public String toString() {
        if (asked == 0) {
            return "nothing predicted yet: ./kata check --predict red";
        }
        return "%d of %d predictions right%s".formatted(right, asked, inARow > 1 ? ", the last " + inARow + " in a row"
                : "");
    }
}
