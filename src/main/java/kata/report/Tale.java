package kata.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.git.Commit;
import kata.reading.Errata;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.reference.Reference;

/**
 * All that there is to tell of a story.
 *
 * @param title of it all
 * @param titles of the chapters, by their slugs
 * @param errata the page of what steps did beside what they say
 * @param diffs what each step changes, by its commit's id
 */
record Tale(String title, Reference reference, Map<String, String> titles, Map<String, List<FileDiff>> diffs,
        Measurements measurements, StageFigures stages, String errata) {

    List<NumberedStep> steps() {
        return reference.chapters().stream().flatMap(chapter -> chapter.steps().stream()).toList();
    }

    String title(Chapter chapter) {
        return titles.getOrDefault(chapter.slug(), chapter.slug());
    }

    List<FileDiff> diffs(NumberedStep step) {
        return diffs.getOrDefault(step.step().commit().id(), List.of());
    }

    /** Its lines that were added or removed. */
    long size(NumberedStep step) {
        return diffs(step).stream().mapToLong(file -> file.added() + file.removed()).sum();
    }

    StepFigures figures(NumberedStep step) {
        return measurements.of(step);
    }

    Optional<NumberedStep> number(Commit commit) {
        return reference.step(commit);
    }

    Optional<NumberedStep> before(NumberedStep step) {
        return beside(step, -1);
    }

    Optional<NumberedStep> after(NumberedStep step) {
        return beside(step, 1);
    }

    /** What mends it, and what else is wrong with it, in words. */
    List<String> mended(NumberedStep step) {
        String id = step.step().commit().id();
        List<String> all = new ArrayList<>();
        reference.story().steps().stream().filter(it -> it.commit().trailer("Mends").stream()
                        .anyMatch(mends -> mends.length() >= 7 && id.startsWith(mends)))
                .forEach(it -> all.add(it.commit().subject() + " (" + it.commit().shortId() + ")"));
        all.addAll(Errata.about(step.step().commit().shortId(), errata));
        return all;
    }

    private Optional<NumberedStep> beside(NumberedStep step, int distance) {
        List<NumberedStep> steps = reference.chapters().stream().filter(it -> it.number() == step.chapter())
                .findFirst().orElseThrow().steps();
        int at = step.number() - 1 + distance;
        return at >= 0 && at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
    }
}
