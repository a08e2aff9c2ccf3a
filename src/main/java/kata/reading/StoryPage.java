package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.story.Kind;

/** A milestone's steps, a line each. */
public final class StoryPage {

    private static final int BEHAVIOUR = 74;

    private final Paint paint;
    private final Map<String, String> scenarios;

    /**
     * @param scenarios how many scenarios of its milestone passed at a commit, in words, by its id; where it is known
     */
    public StoryPage(Paint paint, Map<String, String> scenarios) {
        this.paint = paint;
        this.scenarios = scenarios;
    }

    /**
     * @param looked the step that somebody is looking at
     */
    public List<String> of(Chapter chapter, Optional<NumberedStep> looked) {
        List<String> page = new ArrayList<>();
        boolean known = chapter.steps().stream().anyMatch(step -> scenarios.containsKey(id(step)));
        page.add(paint.bold(chapter.slug()) + ": " + count(chapter));
        page.add("");
        String before = "";
        for (NumberedStep step : chapter.steps()) {
            String pass = scenarios.getOrDefault(id(step), "");
            page.add(line(step, pass.equals(before) ? "" : pass, looked.filter(step::equals).isPresent()));
            before = pass.isEmpty() ? before : pass;
        }
        page.add("");
        page.add(paint.faint(known ? "On the right: the scenarios that pass, where their number changes."
                : "How many scenarios pass at each step is not known here: ./kata report finds out."));
        page.add(paint.faint("./kata show " + chapter.number() + ".2 tells a step, ./kata at "
                + chapter.number() + ".2 goes there."));
        return page;
    }

    private String line(NumberedStep step, String pass, boolean looked) {
        String behaviour = Lines.shortened(step.step().behaviour(), BEHAVIOUR);
        return String.format(Locale.ROOT, "%s%6s  %s %-" + BEHAVIOUR + "s %s", looked ? ">" : " ", step.name(),
                paint.column(step.step().kind()), behaviour, pass).stripTrailing();
    }

    private static String id(NumberedStep step) {
        return step.step().commit().id();
    }

    private static String count(Chapter chapter) {
        StringBuilder words = new StringBuilder(chapter.steps().size() + (chapter.steps().size() == 1 ? " step" : " steps"));
        for (Kind kind : List.of(Kind.RED, Kind.GREEN, Kind.REFACTOR, Kind.PIN)) {
            long count = chapter.steps().stream().filter(step -> step.step().kind() == kind).count();
            words.append(count == 0 ? "" : ", " + count + " " + kind.word());
        }
        return words.toString();
    }
}
