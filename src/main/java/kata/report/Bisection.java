package kata.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where along a walk something is measured that takes too long to be measured everywhere: at both ends, and then in
 * the middle between two places that differ, again and again. Between places that agree, it is taken to be the same.
 */
final class Bisection<T> {

    private final IntFunction<Optional<T>> measuring;
    private final List<Integer> tried = new ArrayList<>();
    private final List<Place<T>> places = new ArrayList<>();
    private final int length;
    private final int closest;

    private record Place<T>(int at, T value) {
    }

    private record Gap(int from, int to) {

        int width() {
            return to - from;
        }

        int middle() {
            return from + width() / 2;
        }
    }

    /**
     * @param measuring what is measured at a place, from 0
     * @param closest how near to each other two places may be that nothing is measured between them, though they differ
     */
    Bisection(int length, int closest, IntFunction<Optional<T>> measuring) {
        this.length = length;
        this.closest = closest;
        this.measuring = measuring;
    }

    /** Measures until it is known well enough, or there is no more time. */
    void go(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            Optional<Integer> next = next();
            if (next.isEmpty()) {
                return;
            }
            int at = next.get();
            tried.add(at);
            measuring.apply(at).ifPresent(value -> places.add(new Place<>(at, value)));
            places.sort(Comparator.comparing(Place::at));
        }
    }

    /**
     * Where less was found than nearer to the beginning, or less at the end than there should be.
     *
     * @param wanted what there should be at the end
     */
    List<Integer> setbacks(ToIntFunction<T> size, ToIntFunction<T> wanted) {
        List<Integer> setbacks = new ArrayList<>();
        int most = 0;
        for (Place<T> place : places) {
            boolean last = place.at() == length - 1;
            if (size.applyAsInt(place.value()) < Math.max(most, last ? wanted.applyAsInt(place.value()) : 0)) {
                setbacks.add(place.at());
            }
            most = Math.max(most, size.applyAsInt(place.value()));
        }
        return setbacks;
    }

    private Optional<Integer> next() {
        return IntStream.of(length - 1, 0).filter(at -> at >= 0 && at < length && !tried.contains(at)).boxed()
                .findFirst().or(this::betweenTwoThatDiffer);
    }

    private Optional<Integer> betweenTwoThatDiffer() {
        return IntStream.range(1, places.size())
                .filter(i -> !places.get(i).value().equals(places.get(i - 1).value()))
                .mapToObj(i -> new Gap(places.get(i - 1).at(), places.get(i).at()))
                .filter(gap -> gap.width() > closest && !tried.contains(gap.middle()))
                .max(Comparator.comparing(Gap::width)).map(Gap::middle);
    }
}
