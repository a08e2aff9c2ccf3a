package kata.proof;

import kata.git.Trees;
import kata.replay.Replay;
import kata.story.Milestone;

/** How far a milestone has come that is still under way. */
public final class MilestoneProgress {

    private final CommitInspector inspector;

    public MilestoneProgress(Trees trees, Replay replay) {
        inspector = new CommitInspector(trees, replay);
    }

    /** In words: {@code 6 of 19 scenarios pass}, or why that cannot be told. */
    public String of(Milestone milestone) {
        try {
            return Score.of(inspector.scenarios(milestone.end(), milestone)).toString();
        } catch (Refutation refutation) {
            return "it could not be played: " + refutation.getMessage();
        }
    }
}
