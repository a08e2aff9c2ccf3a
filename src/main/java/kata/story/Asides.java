package kata.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kata.git.Commit;

/**
 * The commits that interrupt no walk, though git may show them in the middle of one: stages, the merges that bring
 * them home without taking anything from them, and on a branch what is no step.
 */
final class Asides {

    private final Map<String, Commit> commits;
    private final Set<String> branches;

    /**
     * @param own the ids of commits on a branch that is not merged yet
     */
    Asides(List<Commit> oldestFirst, Set<String> own) {
        commits = oldestFirst.stream().collect(Collectors.toMap(Commit::id, Function.identity(), (one, same) -> one));
        branches = merged(oldestFirst);
        branches.addAll(own);
    }

    boolean contains(Commit commit) {
        return isStage(commit) || bringsStagesHome(commit) || !commit.isMerge() && branches.contains(commit.id())
                && commit.trailer("Milestone").isEmpty();
    }

    /** What was told on branches: all that a merge has brought, and the first parents of the newest commit have not. */
    private Set<String> merged(List<Commit> oldestFirst) {
        Set<String> main = new HashSet<>();
        Optional<Commit> newest = oldestFirst.isEmpty() ? Optional.empty() : Optional.of(oldestFirst.getLast());
        for (Optional<Commit> at = newest; at.isPresent(); at = at.flatMap(Commit::firstParent).map(commits::get)) {
            main.add(at.orElseThrow().id());
        }
        Set<String> brought = new HashSet<>();
        // Parents come before their children, so one way back sees them all.
        for (Commit commit : oldestFirst.reversed()) {
            if (main.contains(commit.id()) || brought.contains(commit.id())) {
                commit.parents().stream().skip(main.contains(commit.id()) ? 1 : 0)
                        .filter(parent -> !main.contains(parent)).forEach(brought::add);
            }
        }
        return brought;
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
