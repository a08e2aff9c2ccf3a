package kata.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.git.Commit;

/**
 * A place to begin from or to compare with: what a tag points at.
 *
 * @param name the tag's
 * @param commit the newest stage of that name, else the milestone's first or last commit itself
 */
public record Mark(String name, Milestone milestone, Commit commit) {

    /** Whether a milestone begins there, so that its scenarios are still to be made to pass. */
    public boolean isStart() {
        return name.equals(start(milestone.slug()));
    }

    /**
     * The marks of a story, in its order; a milestone that may still go on has no end.
     *
     * @param oldestFirst the commits that may be stages
     */
    public static List<Mark> in(Story story, List<Commit> oldestFirst) {
        Map<String, Commit> stages = new HashMap<>();
        oldestFirst.forEach(commit -> commit.trailer("Stage").forEach(name -> stages.put(name, commit)));
        List<Mark> marks = new ArrayList<>();
        for (Milestone milestone : story.milestones()) {
            String start = start(milestone.slug());
            marks.add(new Mark(start, milestone, stages.getOrDefault(start, milestone.start())));
            if (milestone.followed()) {
                String end = end(milestone.slug());
                marks.add(new Mark(end, milestone, stages.getOrDefault(end, milestone.end())));
            }
        }
        return marks;
    }

    static String end(String slug) {
        return "milestone/" + slug;
    }

    /** The commit of the walk that a name means, if it means one of this milestone. */
    static Optional<Commit> base(String name, Milestone milestone) {
        if (name.equals(start(milestone.slug()))) {
            return Optional.of(milestone.start());
        }
        return name.equals(end(milestone.slug())) ? Optional.of(milestone.end()) : Optional.empty();
    }

    private static String start(String slug) {
        return "start/" + slug;
    }
}
