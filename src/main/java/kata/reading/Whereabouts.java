package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kata.git.Git;
import kata.git.GitRefused;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import kata.story.Step;
import kata.story.StepKind;

/**
 * Where somebody is in the story, as the history of a folder tells it.
 *
 * @param chapter the milestone that is being built or read; none on main
 * @param reading the reference's step that is looked at, if nothing of one's own has come since
 * @param own one's own steps since the milestone began, the newest first
 */
public record Whereabouts(Optional<Chapter> chapter, Optional<NumberedStep> reading, List<Own> own) {

    /** A step that is one's own. */
    public record Own(StepKind kind, String behaviour) {

        static Own of(String subject) {
            StepKind kind = StepKind.of(subject);
            return new Own(kind, kind.isTold() ? subject.substring(kind.word().length() + 1).strip() : subject);
        }
    }

    private static final int FIELDS = 3;
    private static final int FURTHEST = 2000;

    /** Follows the folder's history back to what the reference knows. */
    public static Whereabouts of(Git folder, Reference reference) {
        Map<String, Step> known = reference.story().steps().stream()
                .collect(Collectors.toMap(step -> step.commit().id(), step -> step, (one, same) -> one));
        List<Own> own = new ArrayList<>();
        String[] fields = history(folder).split("\0", -1);
        for (int at = 0; at + FIELDS <= fields.length; at += FIELDS) {
            String id = fields[at].strip();
            String stage = fields[at + 2].strip();
            Optional<Chapter> begun = chapter(reference, stage);
            if (begun.isPresent() || known.containsKey(id)) {
                Optional<NumberedStep> reading = Optional.ofNullable(known.get(id))
                        .flatMap(step -> reference.step(step.commit()));
                Optional<Chapter> chapter = begun.or(() -> reading.flatMap(step -> reference.chapter(
                        Integer.toString(step.chapter()))));
                return new Whereabouts(chapter, reading.filter(it -> own.isEmpty()), own);
            }
            own.add(Own.of(fields[at + 1]));
        }
        return new Whereabouts(Optional.empty(), Optional.empty(), List.of());
    }

    /** One's own steps that are told, and no other commits. */
    public List<Own> told() {
        return own.stream().filter(it -> it.kind().isTold()).toList();
    }

    /** In words: {@code 12 steps: 5 red, 5 green, 2 refactor}. */
    public String steps() {
        List<Own> told = told();
        String kinds = List.of(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR, StepKind.PIN).stream()
                .map(kind -> Map.entry(kind, told.stream().filter(it -> it.kind() == kind).count()))
                .filter(count -> count.getValue() > 0).map(count -> count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "no step yet" : told.size() + (told.size() == 1 ? " step: " : " steps: ") + kinds;
    }

    private static Optional<Chapter> chapter(Reference reference, String stage) {
        return stage.startsWith("start/") ? reference.chapter(stage.substring("start/".length())) : Optional.empty();
    }

    private static String history(Git folder) {
        try {
            return folder.ask("log", "--first-parent", "-z", "--max-count=" + FURTHEST, "--no-color",
                    "--format=tformat:%H%x00%s%x00%(trailers:key=Stage,valueonly)", "HEAD", "--");
        } catch (GitRefused nothingCommitted) {
            return "";
        }
    }
}
