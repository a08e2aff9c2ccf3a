package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.Optional;
import java.util.Set;
import kata.git.Commit;
import kata.git.Trees;
import kata.replay.Replay;
import kata.replay.Suite;
import kata.story.Milestone;

/** What commits contain, and how their tests go. */
record CommitInspector(Trees trees, Replay replay) {

    Set<String> files(Commit commit) {
        return trees.files(commit.tree()).keySet();
    }

    /** The paths of the files that differ. */
    Set<String> changes(Commit before, Commit after) {
        return trees.difference(before.tree(), after.tree()).keySet();
    }

    Size size(Optional<Commit> before, Commit after) {
        return Size.of(trees, before, after);
    }

    Tests units(Commit commit) {
        return Tests.of(replay.of(commit.tree(), new Suite.UnitTests()));
    }

    Tests scenarios(Commit commit, Milestone milestone) {
        requireFeature(commit, milestone);
        return Tests.of(replay.of(commit.tree(), new Suite.Feature(milestone.feature())));
    }

    boolean isUnfinished(Commit commit, Milestone milestone) {
        return Features.isUnfinished(trees, commit.tree(), milestone);
    }

    void requireFeature(Commit commit, Milestone milestone) {
        unless(files(commit).contains(milestone.feature()), Reason.UNKNOWN_MILESTONE,
                "the commit has no " + milestone.feature() + Features.suggestion(files(commit), milestone));
    }
}
