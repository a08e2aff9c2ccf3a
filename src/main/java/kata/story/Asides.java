package kata.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kata.git.Commit;

/**
 * The commits that stand beside the story: stages, and the merges that bring them home without taking anything from
 * them. Git may show them in the middle of a walk, where they interrupt nothing.
 */
final class Asides {

    private final Map<String, Commit> commits;

    Asides(Collection<Commit> commits) {
        this.commits = commits.stream().collect(Collectors.toMap(Commit::id, Function.identity(), (one, same) -> one));
    }

    boolean contains(Commit commit) {
        return isStage(commit) || bringsStagesHome(commit);
    }

    /** Whether a commit stands on the stage of a milestone's end: what comes there comes after the milestone. */
    boolean comesAfter(String slug, Commit commit) {
        return commit.firstParent().map(commits::get)
                .filter(parent -> parent.trailer("Stage").contains(Mark.end(slug))).isPresent();
    }

    /** The stages by their commits' ids, each held against the milestones. */
    static Map<String, Stage> stages(List<Commit> oldestFirst, Map<String, Milestone> milestones) {
        Map<String, Stage> stages = new HashMap<>();
        for (Commit commit : oldestFirst) {
            commit.trailer("Stage").stream().findFirst().ifPresent(name -> {
                Optional<Commit> base = milestones.values().stream()
                        .flatMap(milestone -> Mark.base(name, milestone).stream()).findFirst();
                boolean inPlace = base.isPresent() && commit.parents().size() == 1
                        && (commit.firstParent().equals(base.map(Commit::id))
                        || commit.firstParent().map(stages::get).filter(it -> it.inPlace() && it.name().equals(name))
                                .isPresent());
                stages.put(commit.id(), new Stage(name, base, inPlace));
            });
        }
        return stages;
    }

    private boolean bringsStagesHome(Commit commit) {
        return commit.isMerge()
                && commit.firstParent().map(commits::get).filter(own -> own.tree().equals(commit.tree())).isPresent()
                && commit.parents().stream().skip(1).map(commits::get).allMatch(it -> it != null && isStage(it));
    }

    private static boolean isStage(Commit commit) {
        return !commit.trailer("Stage").isEmpty();
    }
}
