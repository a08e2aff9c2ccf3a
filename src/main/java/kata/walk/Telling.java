package kata.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kata.evidence.Evidence;
import kata.evidence.ReplayedEvidence;
import kata.git.Commits;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.History;
import kata.git.Trees;
import kata.proof.Ledger;
import kata.proof.RedTrailers;
import kata.proof.Replays;
import kata.proof.Verdict;
import kata.proof.Verification;
import kata.replay.CachingReplay;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Replay;
import kata.replay.Suite;
import kata.story.Step;
import kata.story.StepKind;
import kata.story.Story;

/**
 * Makes a step of what lies in a folder, if it is one. First the commit is written, where no branch knows it; it is
 * judged by the rules that judge every commit; and the branch moves to it when it holds them.
 */
public final class Telling {

    private final Git git;
    private final Git home;
    private final Trees trees;
    private final Replay replay;
    private final Evidence evidence;

    Telling(Git git, Git home, Trees trees, Replay replay, Evidence evidence) {
        this.git = git;
        this.home = home;
        this.trees = trees;
        this.replay = replay;
        this.evidence = evidence;
    }

    /**
     * @param git her repository
     * @param home the one whose main tells the story of others
     */
    public static Telling in(Git git, Git home, Trees trees, QuickReplay replay) {
        return new Telling(git, home, trees, replay, new ReplayedEvidence(git, replay));
    }

    /**
     * Tells a step after the newest one.
     *
     * @throws NotNow when there is nothing to tell, or no place for it
     */
    public Answer tell(StepKind kind, StepWords words) {
        Walk walk = Walk.of(git);
        Offer offer = Offer.of(git);
        if (offer.tree().equals(treeOf(offer.head()))) {
            throw new NotNow("nothing has changed since the newest commit: there is no step to tell");
        }
        String behaviour = words.behaviour().or(() -> answered(kind, walk)).orElseThrow(() -> new NotNow(
                kind == StepKind.GREEN
                        ? "no red waits for a green: write a test that fails, and ./kata red \"what it says\""
                        : "say what it is about: ./kata " + kind.word() + " \"...\""));
        Draft draft = new Draft(kind, behaviour, words, walk, offer, offer.head());
        return commit(draft, offer.head());
    }

    /**
     * Tells the newest step anew, with what lies in the folder now. The commit that it was stays under
     * {@code refs/kata/mended}.
     *
     * @throws NotNow when the newest commit is no step of hers
     */
    public Answer mend(StepWords words) {
        Walk walk = Walk.of(git);
        Offer offer = Offer.of(git);
        Step newest = walk.newest().filter(step -> step.commit().id().equals(offer.head()))
                .orElseThrow(() -> new NotNow("the newest commit is no step of yours: there is nothing to mend"));
        if (isInMain(offer.head())) {
            throw new NotNow(newest.commit().shortId() + " is in main, and main is never rewritten:"
                    + " tell a step that mends it");
        }
        StepWords before = new StepWords(Optional.of(newest.behaviour()), Optional.of(newest.commit().body()),
                newest.commit().trailer("Why-long").stream().findFirst());
        String parent = newest.commit().firstParent().orElseThrow();
        Walk until = Walk.at(git, parent).orElse(walk);
        StepWords all = words.orElse(before);
        return commit(new Draft(newest.kind(), all.behaviour().orElseThrow(), all, until, offer, parent), offer.head());
    }

    private Answer commit(Draft draft, String head) {
        Offer offer = draft.offer;
        Replay remembered = new CachingReplay(replay);
        List<String> trailers = new ArrayList<>(List.of("Milestone: " + draft.walk.slug()));
        if (draft.kind == StepKind.RED) {
            switch (redTrailers(draft, remembered)) {
                case RedTrailers.Missing(Verdict.Refuted why) -> {
                    return new Answer.Refused(why);
                }
                case RedTrailers.Found(List<String> lines) -> trailers.addAll(lines);
            }
        }
        draft.words.whyLong().ifPresent(reason -> trailers.add("Why-long: " + reason));
        String commit = write(draft, trailers);
        if (judged(commit, remembered) instanceof Verdict.Refuted why) {
            return new Answer.Refused(why);
        }
        Commits commits = new Commits(git);
        String subject = draft.subject();
        if (!head.equals(draft.parent)) {
            commits.keep("refs/kata/mended/" + head, head);
        }
        offer.stage(git);
        commits.point("HEAD", commit, head, "kata: " + subject);
        return new Answer.Committed(commit, subject, trailers, draft.walk.steps().size() + 1, offer.left());
    }

    private RedTrailers redTrailers(Draft draft, Replay remembered) {
        Outcome before = remembered.of(treeOf(draft.parent), new Suite.UnitTests());
        Outcome once = replay.of(draft.offer.tree(), new Suite.UnitTests());
        return RedTrailers.of(before, once, remembered.of(draft.offer.tree(), new Suite.UnitTests()));
    }

    private String write(Draft draft, List<String> trailers) {
        String body = draft.words.why().map(String::strip).filter(why -> !why.isEmpty()).map(why -> why + "\n\n")
                .orElse("");
        try {
            return new Commits(git).write(draft.offer.tree(), List.of(draft.parent),
                    draft.subject() + "\n\n" + body + String.join("\n", trailers) + "\n");
        } catch (GitRefused nameless) {
            throw new NotNow("git does not know in whose name to commit:"
                    + " git config user.name \"...\" and git config user.email \"...\" tell it");
        }
    }

    private Verdict judged(String commit, Replay remembered) {
        Story story = Story.of(new History(git).behind(commit));
        return new Verification(story, trees, new Replays(remembered, replay), evidence, Ledger.none())
                .run(Set.of(commit), 1, it -> { }).getFirst().verdict();
    }

    private boolean isInMain(String commit) {
        try {
            return !home.ask("for-each-ref", "--contains", commit, "refs/heads/main", "refs/remotes/origin/main",
                    "refs/remotes/origin/HEAD").isEmpty();
        } catch (GitRefused unknown) {
            return false;
        }
    }

    private String treeOf(String commit) {
        return git.ask("rev-parse", commit + "^{tree}");
    }

    private static Optional<String> answered(StepKind kind, Walk walk) {
        return kind == StepKind.GREEN ? walk.waiting().map(Step::behaviour) : Optional.empty();
    }

    /** A step that is not judged yet. */
    private record Draft(StepKind kind, String behaviour, StepWords words, Walk walk, Offer offer, String parent) {

        String subject() {
            return kind.word() + ": " + behaviour;
        }
    }
}
