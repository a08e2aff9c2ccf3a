package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalmMeterTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void measuresWhileTheMachineIsCalm() {
        assertThat(meter(true, 1.0, 2.0).scenarios("tree", "a.feature")).contains(new Fraction(1, 2));
        assertThat(heard).containsExactly("scenarios");
    }

    @Test
    void waitsUntilItIsCalm() {
        assertThat(meter(true, 9.0, 8.0, 1.0, 1.0).tests("tree")).contains(new StepFigures.Tests(5, new Fraction(1,
                2)));
        assertThat(heard).containsExactly("waits", "waits", "tests");
    }

    @Test
    void measuresAgainWhenItBecameBusy() {
        assertThat(meter(true, 1.0, 9.0, 1.0, 1.0).tests("tree")).isPresent();
        assertThat(heard).containsExactly("tests", "tests");
    }

    @Test
    void givesUpWhenItBecomesBusyEachTime() {
        assertThat(meter(true, 1.0, 9.0, 1.0, 9.0, 1.0, 9.0).tests("tree")).isEmpty();
        assertThat(heard).containsExactly("tests", "tests", "tests");
    }

    @Test
    void givesUpWhenThereIsNoMoreTime() {
        assertThat(meter(false, 9.0).tests("tree")).isEmpty();
        assertThat(heard).containsExactly("waits");
    }

    @Test
    void measuresWhereNobodyKnowsHowBusyItIs() {
        assertThat(meter(true, -1.0, -1.0).tests("tree")).isPresent();
    }

    private CalmMeter meter(boolean goesOn, Double... loads) {
        Iterator<Double> load = Stream.of(loads).iterator();
        return new CalmMeter(new Meter() {

            @Override
            public Optional<Fraction> scenarios(String tree, String feature) {
                heard.add("scenarios");
                return Optional.of(new Fraction(1, 2));
            }

            @Override
            public Optional<StepFigures.Tests> tests(String tree) {
                heard.add("tests");
                return Optional.of(new StepFigures.Tests(5, new Fraction(1, 2)));
            }
        }, load::next, 4, () -> {
            heard.add("waits");
            return goesOn;
        });
    }
}
