package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.story.StepKind;

/** A milestone's steps, a line each. */
public final class StoryPage {

    private static final int BEHAVIOUR = 74;

    private final Paint paint;
    private final Function<NumberedStep, String> scenarios;
    private final Function<NumberedStep, List<String>> between;

    /**
     * @param scenarios how many scenarios of its milestone pass at a step, in words; nothing where it is not known
     * @param between what lies right before a step and is none, in words
     */
    public StoryPage(Paint paint, Function<NumberedStep, String> scenarios,
            Function<NumberedStep, List<String>> between) {
        this.paint = paint;
        this.scenarios = scenarios;
        this.between = between;
    }

    /**
     * @param looked the step that somebody is looking at
     */
    public List<String> of(Chapter chapter, Optional<NumberedStep> looked) {
        List<String> page = new ArrayList<>();
        boolean known = chapter.steps().stream().anyMatch(step -> !scenarios.apply(step).isEmpty());
        page.add(paint.bold(chapter.slug()) + ": " + count(chapter));
        page.add("");
        String before = "";
        for (NumberedStep step : chapter.steps()) {
            String pass = scenarios.apply(step);
            between.apply(step).forEach(it -> page.add(paint.faint("        " + it)));
            page.add(line(step, pass.equals(before) ? "" : pass, looked.filter(step::equals).isPresent()));
            before = pass.isEmpty() ? before : pass;
        }
        page.add("");
        page.add(paint.faint(known ? "On the right: the scenarios that pass, where their number changes."
                : "How many scenarios pass at each step is not known here: ./kata report --measure finds out."));
        page.add(paint.faint("./kata show " + chapter.number() + ".2 tells a step, ./kata at "
                + chapter.number() + ".2 goes there."));
        return page;
    }

    private String line(NumberedStep step, String pass, boolean looked) {
        String behaviour = Lines.shortened(step.step().behaviour(), BEHAVIOUR);
        return String.format(Locale.ROOT, "%s%6s  %s %-" + BEHAVIOUR + "s %s", looked ? ">" : " ", step.name(),
                paint.column(step.step().kind()), behaviour, pass).stripTrailing();
    }

    private static String count(Chapter chapter) {
        StringBuilder words = new StringBuilder(chapter.steps().size() + (chapter.steps().size() == 1 ? " step" : " steps"));
        for (StepKind kind : List.of(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR, StepKind.PIN)) {
            long count = chapter.steps().stream().filter(step -> step.step().kind() == kind).count();
            words.append(count == 0 ? "" : ", " + count + " " + kind.word());
        }
        return words.toString();
    }
}
