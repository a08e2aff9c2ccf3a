package kata.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kata.story.Milestone;
import kata.story.Step;
import kata.story.Story;

/** In a long story, what has been proven again and again need not all be replayed each time. */
public final class Sample {

    private final Set<String> replayed;
    private final int leftOut;

    /**
     * Leaves out older steps: those up to the end of the last milestone but one.
     *
     * @param ids of the commits of which some are left out
     * @param count how many of the older steps stay; which, depends on the newest commit, so that it can be done again
     */
    public Sample(Story story, Set<String> ids, int count) {
        List<String> older = new ArrayList<>(older(story).stream().map(step -> step.commit().id())
                .filter(ids::contains).toList());
        if (!older.isEmpty()) {
            Collections.shuffle(older, new Random(story.steps().getLast().commit().id().hashCode()));
        }
        List<String> out = older.subList(Math.min(count, older.size()), older.size());
        replayed = new HashSet<>(ids);
        out.forEach(replayed::remove);
        leftOut = out.size();
    }

    private static List<Step> older(Story story) {
        List<Milestone> milestones = List.copyOf(story.milestones());
        if (milestones.size() < 2) {
            return List.of();
        }
        int end = story.steps().stream().map(Step::commit).toList().indexOf(milestones.get(milestones.size() - 2).end());
        return story.steps().subList(0, end + 1).stream().filter(step -> step.kind().isTold()).toList();
    }

    /** The ids that remain. */
    public Set<String> replayed() {
        return replayed;
    }

    /** How many steps do not. */
    public int leftOut() {
        return leftOut;
    }
}
