package kata.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.git.Commit;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.History;
import kata.story.Milestone;
import kata.story.Stage;
import kata.story.Step;
import kata.story.StepKind;
import kata.story.Story;

/**
 * Where a learner is, derived from git alone.
 *
 * @param slug her milestone's
 * @param start where she began: the stage, else the milestone's first commit
 * @param story all that led to where she is
 * @param steps what she has told herself since, the oldest first
 */
public record Walk(String slug, Commit start, Story story, List<Step> steps) {

    private static final String STAGE = "start/";

    /**
     * The walk that leads to HEAD.
     *
     * @throws NotNow on main, on no branch, or where no milestone has begun
     */
    public static Walk of(Git git) {
        String branch = branch(git);
        if (branch.equals("main")) {
            throw new NotNow("on main the story is told already: ./kata start 2 makes a folder for yours");
        }
        return at(git, "HEAD").orElseThrow(() ->
                new NotNow("no milestone has begun here: ./kata start 2 makes a folder where one has"));
    }

    /** The walk that leads to a revision; empty where no milestone has begun. */
    public static Optional<Walk> at(Git git, String revision) {
        History history = new History(git);
        List<Commit> commits = history.behind(revision);
        Story story = Story.of(commits);
        return begun(story, commits).map(begun -> {
            Set<String> own = history.idsIn(begun.commit().id() + ".." + revision);
            Story hers = Story.of(commits, own);
            List<Step> steps = hers.steps().stream().filter(step -> step.kind().isTold())
                    .filter(step -> own.contains(step.commit().id())).toList();
            return new Walk(begun.slug(), begun.commit(), hers, steps);
        });
    }

    /** The red that has no green yet. */
    public Optional<Step> waiting() {
        return newest().flatMap(step -> switch (step.kind()) {
            case RED -> Optional.of(step);
            case GREEN -> Optional.empty();
            default -> step.waiting();
        }).filter(Step::isInnerRed);
    }

    public Optional<Step> newest() {
        return steps.reversed().stream().findFirst();
    }

    public long count(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }

    private static String branch(Git git) {
        try {
            return git.ask("symbolic-ref", "--quiet", "--short", "HEAD");
        } catch (GitRefused detached) {
            throw new NotNow("you are on no branch, where commits get lost: git switch -c mine makes one");
        }
    }

    private static Optional<Begun> begun(Story story, List<Commit> commits) {
        Map<String, String> begins = new HashMap<>();
        for (Milestone milestone : story.milestones()) {
            begins.put(milestone.start().id(), milestone.slug());
        }
        for (Step step : story.steps()) {
            step.stage().filter(Stage::inPlace).map(Stage::name).filter(name -> name.startsWith(STAGE))
                    .ifPresent(name -> begins.put(step.commit().id(), name.substring(STAGE.length())));
        }
        return commits.reversed().stream().filter(commit -> begins.containsKey(commit.id())).findFirst()
                .map(commit -> new Begun(begins.get(commit.id()), commit));
    }

    private record Begun(String slug, Commit commit) {
    }
}
