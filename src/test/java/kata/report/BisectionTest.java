package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class BisectionTest {

    private final List<Integer> measured = new ArrayList<>();

    @Test
    void measuresNothingBetweenTwoThatAgree() {
        walk(100, 1, at -> Optional.of("same")).go(() -> true);
        assertThat(measured).containsExactly(99, 0);
    }

    @Test
    void halvesWhatDiffersUntilItIsKnownWhere() {
        walk(17, 1, at -> Optional.of(at >= 5)).go(() -> true);
        assertThat(measured).containsExactly(16, 0, 8, 4, 6, 5);
    }

    @Test
    void stopsWhereItIsKnownWellEnough() {
        walk(17, 4, at -> Optional.of(at >= 5)).go(() -> true);
        assertThat(measured).containsExactly(16, 0, 8, 4);
    }

    @Test
    void goesOnWhereMostIsOpen() {
        walk(33, 8, Optional::of).go(() -> true);
        assertThat(measured).containsExactly(32, 0, 16, 8, 24);
    }

    @Test
    void triesNothingTwiceThatCouldNotBeMeasured() {
        walk(9, 1, at -> at == 4 ? Optional.empty() : Optional.of(at > 4)).go(() -> true);
        assertThat(measured).containsExactly(8, 0, 4);
    }

    @Test
    void stopsWhenThereIsNoMoreTime() {
        walk(9, 1, at -> Optional.of(at > 4)).go(() -> measured.size() < 3);
        assertThat(measured).hasSize(3);
    }

    @Test
    void hasNothingToMeasureOnAnEmptyWalk() {
        walk(0, 1, Optional::of).go(() -> true);
        assertThat(measured).isEmpty();
    }

    @Test
    void knowsWhereThereIsLessThanBefore() {
        Bisection<Integer> walk = walk(9, 1, at -> Optional.of(at == 6 ? 1 : at));
        walk.go(() -> true);
        assertThat(walk.setbacks(size -> size, size -> 8)).containsExactly(6);
        assertThat(walk.setbacks(size -> size, size -> 9)).containsExactly(6, 8);
    }

    private <T> Bisection<T> walk(int length, int closest, IntFunction<Optional<T>> measuring) {
        return new Bisection<>(length, closest, at -> {
            measured.add(at);
            return measuring.apply(at);
        });
    }
}
