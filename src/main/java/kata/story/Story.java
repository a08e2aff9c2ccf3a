package kata.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.git.Commit;

/** A history read as a lesson: its commits as steps, and the milestones that they belong to. */
public record Story(List<Step> steps, Collection<Milestone> milestones) {

    public static Story of(List<Commit> oldestFirst) {
        return of(oldestFirst, Set.of());
    }

    /**
     * A story of which somebody tells the end right now.
     *
     * @param own the ids of her commits: those among them that are no steps do not end her walk
     */
    public static Story of(List<Commit> oldestFirst, Set<String> own) {
        Map<String, Milestone> milestones = milestones(oldestFirst, own);
        Map<String, Stage> stages = Asides.stages(oldestFirst, milestones);
        Map<String, Deque<Step>> waiting = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        Set<String> strict = new HashSet<>();
        boolean underway = false;
        for (Commit commit : oldestFirst) {
            Optional<Milestone> milestone = slugOf(commit).map(milestones::get);
            Deque<Step> reds = waiting.computeIfAbsent(slugOf(commit).orElse(""), slug -> new ArrayDeque<>());
            underway |= milestone.isPresent();
            if (asksMore(commit) || commit.parents().stream().anyMatch(strict::contains)) {
                strict.add(commit.id());
            }
            Step step = step(commit, milestone, Optional.ofNullable(reds.peek()), underway,
                    strict.contains(commit.id()), Optional.ofNullable(stages.get(commit.id())));
            steps.add(step);
            if (step.kind() == StepKind.RED) {
                reds.push(step);
            } else if (step.kind() == StepKind.GREEN && answers(step)) {
                reds.pop();
            }
        }
        return new Story(steps, milestones.values());
    }

    /** What is told right after a step: the rest of its walk; or after a repair, the steps up to another commit. */
    public List<Commit> later(Step step) {
        List<Commit> walk = step.milestone().map(Milestone::walk).orElse(List.of());
        int at = walk.indexOf(step.commit());
        return at >= 0 ? walk.subList(at + 1, walk.size())
                : steps.stream().dropWhile(it -> !it.equals(step)).skip(1).takeWhile(it -> it.kind().isTold())
                        .map(Step::commit).toList();
    }

    /** What came under a milestone's name when its walk was over: repairs, mostly. */
    public List<Step> after(Milestone milestone) {
        return steps.stream().dropWhile(step -> !step.commit().equals(milestone.end())).skip(1)
                .filter(step -> step.kind().isTold())
                .filter(step -> step.milestone().map(Milestone::slug).filter(milestone.slug()::equals).isPresent())
                .toList();
    }

    /** The commit that made the rules stricter says so; whoever begins at a stage begins with them. */
    private static boolean asksMore(Commit commit) {
        return commit.trailer("Rules").contains("strict") || !commit.trailer("Stage").isEmpty();
    }

    private static Step step(Commit commit, Optional<Milestone> milestone, Optional<Step> waiting, boolean underway,
            boolean strict, Optional<Stage> stage) {
        StepKind kind = stage.isPresent() ? StepKind.STAGE : StepKind.of(commit.subject());
        String behaviour = kind.isTold() ? commit.subject().substring(kind.word().length() + 1) : commit.subject();
        return new Step(commit, kind, behaviour.strip(), milestone, waiting, underway, strict, stage);
    }

    /** The opening red waits under all the others, until a green says the same behaviour. */
    private static boolean answers(Step green) {
        return green.waiting().filter(red -> red.isInnerRed() || red.behaviour().equals(green.behaviour())).isPresent();
    }

    private static Map<String, Milestone> milestones(List<Commit> oldestFirst, Set<String> own) {
        Map<String, Milestone> milestones = new LinkedHashMap<>();
        Asides asides = new Asides(oldestFirst, own);
        Optional<String> running = Optional.empty();
        for (Commit commit : oldestFirst.stream().filter(commit -> !asides.contains(commit)).toList()) {
            Optional<String> slug = slugOf(commit);
            boolean goesOn = slug.equals(running) && slug.filter(it -> asides.comesAfter(it, commit)).isEmpty();
            running.filter(it -> !goesOn)
                    .ifPresent(it -> milestones.computeIfPresent(it, (name, open) -> open.over()));
            if (slug.isPresent() && (goesOn || !milestones.containsKey(slug.get()))) {
                milestones.merge(slug.get(), new Milestone(slug.get(), List.of(commit), false),
                        (open, first) -> open.with(commit));
                running = slug;
            } else {
                running = Optional.empty();
            }
        }
        return milestones;
    }

    private static Optional<String> slugOf(Commit commit) {
        return commit.trailer("Milestone").stream().findFirst();
    }
}
