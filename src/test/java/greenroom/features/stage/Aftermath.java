package greenroom.features.stage;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What is told of a scenario that has failed, beside its failure: whoever has seen something of it is asked before all
 * is cleared away.
 */
public final class Aftermath {

    private static final List<Supplier<List<String>>> WITNESSES = new CopyOnWriteArrayList<>();

    /**
     * Asks somebody if this scenario fails.
     *
     * @param witness tells nothing, or a heading and then what belongs under it, in lines
     */
    static void ask(Supplier<List<String>> witness) {
        WITNESSES.add(witness);
    }

    @Before(order = 0)
    public void begin() {
        WITNESSES.clear();
    }

    /** Before the stage is cleared, which has the usual order. */
    @After(order = 20_000)
    public void tell(Scenario scenario) {
        if (scenario.isFailed()) {
            WITNESSES.stream().map(Aftermath::told).filter(lines -> lines.size() > 1).forEach(Aftermath::print);
        }
        WITNESSES.clear();
    }

    private static List<String> told(Supplier<List<String>> witness) {
        try {
            return witness.get();
        } catch (RuntimeException | AssertionError e) {
            return List.of();
        }
    }

    private static void print(List<String> lines) {
        System.out.println(lines.getFirst());
        lines.stream().skip(1).flatMap(String::lines).forEach(line -> System.out.println("  " + line));
    }
}
