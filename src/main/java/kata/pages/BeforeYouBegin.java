package kata.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.story.Milestone;
import kata.story.Step;
import kata.story.Story;

/**
 * The part of a milestone's page that tells what made room for it. A person writes its first paragraphs, and says from
 * which commit on; the steps from there to the milestone's walk are listed under them.
 */
public final class BeforeYouBegin {

    private static final Pattern PART = Pattern.compile("(?ms)^## Before you begin\n(.*?)(?=^## )");
    private static final Pattern FROM = Pattern.compile("from `([0-9a-f]{7,40})` on\\b");

    private BeforeYouBegin() {
    }

    /**
     * The steps that a milestone's page tells of, if it has the part: those that belong to no walk, and mend nothing.
     *
     * @param milestone empty as long as its walk has not begun
     */
    public static List<Step> steps(String page, Story story, Optional<Milestone> milestone) {
        return from(page).map(id -> story.steps().stream().dropWhile(step -> !step.commit().id().startsWith(id))
                .takeWhile(step -> milestone.filter(it -> it.start().equals(step.commit())).isEmpty())
                .filter(step -> step.kind().isTold() && step.commit().trailer("Mends").isEmpty())
                .filter(step -> step.milestone().filter(it -> it.walk().contains(step.commit())).isEmpty())
                .toList()).orElse(List.of());
    }

    /** A page with the list under that part as it should be; a page without the part stays as it is. */
    public static String in(String page, List<Step> steps) {
        Matcher part = PART.matcher(page);
        if (from(page).isEmpty() || !part.find()) {
            return page;
        }
        Matcher from = FROM.matcher(page).region(part.start(), part.end());
        int end = from.find() ? page.indexOf("\n\n", from.end()) + 1 : part.end();
        return page.substring(0, end) + (steps.isEmpty() ? "" : "\n" + StepList.of(steps)) + "\n"
                + page.substring(part.end());
    }

    private static Optional<String> from(String page) {
        Matcher part = PART.matcher(page);
        if (!part.find()) {
            return Optional.empty();
        }
        Matcher from = FROM.matcher(part.group());
        return from.find() ? Optional.of(from.group(1)) : Optional.empty();
    }
}
