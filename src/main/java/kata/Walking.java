package kata;

import java.util.List;
import java.util.Optional;
import kata.reading.StoryFolder;
import kata.reading.Whereabouts;
import kata.reference.NumberedStep;
import kata.reference.Reference;

/** From step to step. */
final class Walking {

    private Walking() {
    }

    /** The step that comes so many after another, over the milestones' borders. */
    static Optional<NumberedStep> neighbour(Reference reference, NumberedStep step, int away) {
        List<NumberedStep> all = reference.chapters().stream().flatMap(it -> it.steps().stream()).toList();
        int at = all.indexOf(step) + away;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    /** The step that the folder for reading is at. */
    static Optional<NumberedStep> reading(Desk desk) {
        StoryFolder folder = desk.storyFolder();
        return folder.exists() ? Whereabouts.of(folder.git(), desk.reference()).reading() : Optional.empty();
    }
}
