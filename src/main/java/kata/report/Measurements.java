package kata.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.reference.Reference;

/** The figures of a story's steps. They are kept in a file beside the story, since measuring takes an hour. */
public final class Measurements {

    /** Where the file is, from the repository's top. */
    public static final String FILE = "docs/story.csv";

    private static final String COLUMNS = "step,commit,scenarios,milliseconds,lines";

    private final Map<String, StepFigures> byStep;

    private Measurements(Map<String, StepFigures> byStep) {
        this.byStep = byStep;
    }

    /** What a meter knows without measuring anything. */
    public static Measurements known(List<Chapter> chapters, KeptMeter meter) {
        Map<String, StepFigures> known = new LinkedHashMap<>();
        chapters.forEach(chapter -> chapter.steps().forEach(step ->
                known.put(key(step), meter.known(step.step().commit().tree(), chapter.milestone().feature()))));
        known.values().removeIf(StepFigures::isNone);
        return new Measurements(known);
    }

    /**
     * Reads what {@link #csv} has written.
     *
     * @throws IllegalArgumentException when it is something else; the message says which line
     */
    public static Measurements read(String csv) {
        Map<String, StepFigures> read = new LinkedHashMap<>();
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(COLUMNS)) {
            throw new IllegalArgumentException("line 1 is not " + COLUMNS);
        }
        for (int at = 1; at < lines.size(); at++) {
            String[] cells = lines.get(at).split(",", -1);
            try {
                read.put(cells[0] + "," + cells[1], new StepFigures(cell(cells[2]).map(Fraction::of),
                        cell(cells[3]).map(Long::valueOf), cell(cells[4]).map(Fraction::of)));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("line " + (at + 1) + " is " + lines.get(at), e);
            }
        }
        return new Measurements(read);
    }

    /** Nothing is known. */
    public static Measurements none() {
        return new Measurements(Map.of());
    }

    /** These figures, and where they say nothing, those of others. */
    public Measurements or(Measurements others) {
        Map<String, StepFigures> all = new LinkedHashMap<>(others.byStep);
        byStep.forEach((step, own) -> all.merge(step, own, (old, now) -> now.or(old)));
        return new Measurements(all);
    }

    public StepFigures of(NumberedStep step) {
        return byStep.getOrDefault(key(step), StepFigures.NONE);
    }

    /** Which of its steps a story does not have, by number and commit. */
    public List<String> strangers(Reference story) {
        List<String> strangers = new ArrayList<>(byStep.keySet());
        story.chapters().stream().flatMap(chapter -> chapter.steps().stream()).map(Measurements::key)
                .forEach(strangers::remove);
        return strangers.stream().map(key -> key.replace(",", " at ")).toList();
    }

    /** A line for each step of the story that has a figure, in the story's order. */
    public String csv(Reference story) {
        StringBuilder csv = new StringBuilder(COLUMNS).append('\n');
        story.chapters().stream().flatMap(chapter -> chapter.steps().stream()).filter(step -> !of(step).isNone())
                .forEach(step -> csv.append(key(step)).append(',').append(cells(of(step))).append('\n'));
        return csv.toString();
    }

    private static String cells(StepFigures figures) {
        return Stream.of(figures.scenarios(), figures.millis(), figures.lines())
                .map(it -> it.map(Object::toString).orElse("")).collect(Collectors.joining(","));
    }

    private static Optional<String> cell(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static String key(NumberedStep step) {
        return step.name() + "," + step.step().commit().shortId();
    }
}
