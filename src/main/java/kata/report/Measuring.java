package kata.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.reference.Chapter;
import kata.reference.NumberedStep;

/** Measures steps until it is known well enough how the story goes, or there is no more time. */
public final class Measuring {

    /** Scenarios take up to minutes: two dozen places in a walk tell where they come to pass. */
    private static final int SPANS = 24;

    private final List<Chapter> chapters;
    private final Meter meter;
    private final BooleanSupplier goesOn;
    private final Consumer<String> listener;

    /**
     * @param goesOn whether there is time for another measurement
     * @param listener hears of each in a line
     */
    public Measuring(List<Chapter> chapters, Meter meter, BooleanSupplier goesOn, Consumer<String> listener) {
        this.chapters = chapters;
        this.meter = meter;
        this.goesOn = goesOn;
        this.listener = listener;
    }

    /** Scenarios and unit tests, beside each other. */
    public void run() {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(pool.submit(this::scenarios), pool.submit(this::tests));
            for (Future<?> it : both) {
                it.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("measuring broke off: " + e.getMessage(), e);
        }
    }

    private void scenarios() {
        for (Chapter chapter : chapters) {
            List<NumberedStep> steps = chapter.steps();
            Bisection<Fraction> walk = new Bisection<>(steps.size(), Math.max(1, steps.size() / SPANS), at ->
                    heard(steps.get(at), "scenarios", meter.scenarios(tree(steps.get(at)), feature(chapter))));
            walk.go(goesOn);
            // What has passed once goes on to pass: where it does not, the machine may have been too busy.
            walk.setbacks(Fraction::part, chapter.end().isPresent() ? Fraction::all : part -> 0).stream()
                    .takeWhile(at -> goesOn.getAsBoolean()).forEach(at ->
                    heard(steps.get(at), "scenarios", meter.scenariosAgain(tree(steps.get(at)), feature(chapter))));
        }
    }

    private void tests() {
        everyOther(chapters.stream().flatMap(chapter -> chapter.steps().stream()).toList())
                .takeWhile(step -> goesOn.getAsBoolean())
                .forEach(step -> heard(step, "unit tests", meter.tests(tree(step))));
    }

    private static String tree(NumberedStep step) {
        return step.step().commit().tree();
    }

    private static String feature(Chapter chapter) {
        return chapter.milestone().feature();
    }

    /** A few from everywhere first, and what is between them later: it may be cut off at any time. */
    private static Stream<NumberedStep> everyOther(List<NumberedStep> steps) {
        int widest = Integer.highestOneBit(Math.max(1, steps.size()));
        return IntStream.iterate(widest, width -> width >= 1, width -> width / 2).boxed().flatMap(width ->
                IntStream.range(0, steps.size())
                        .filter(at -> at % width == 0 && (width == widest || at % (2 * width) != 0))
                        .mapToObj(steps::get));
    }

    private <T> Optional<T> heard(NumberedStep step, String what, Optional<T> measured) {
        listener.accept(String.format(Locale.ROOT, "%-6s %s: %s", step.name(), what,
                measured.map(Object::toString).orElse("could not be measured")));
        return measured;
    }
}
