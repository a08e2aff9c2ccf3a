package kata.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.git.Commit;
import kata.git.Git;
import kata.git.History;
import kata.story.Mark;
import kata.story.Milestone;
import kata.story.Step;
import kata.story.Story;

/** The story that main tells. */
public record Reference(Story story, List<Chapter> chapters) {

    /**
     * @param home a repository that has main; one that has none is read up to HEAD
     */
    public static Reference of(Git home) {
        History history = new History(home);
        List<Commit> commits = history.behind(history.landed().toArray(String[]::new));
        Story story = Story.of(commits);
        Map<String, Mark> marks = Mark.in(story, commits).stream()
                .collect(Collectors.toMap(Mark::name, Function.identity()));
        return new Reference(story, story.milestones().stream().map(milestone -> new Chapter(milestone,
                marks.get("start/" + milestone.slug()).commit(),
                Optional.ofNullable(marks.get("milestone/" + milestone.slug())).map(Mark::commit),
                numbered(story, milestone))).toList());
    }

    /** The milestone that somebody means who says {@code 2}, or {@code 2-send-only-server}. */
    public Optional<Chapter> chapter(String name) {
        return chapters.stream().filter(chapter -> chapter.goesBy(name)).findFirst();
    }

    /** The step of a name such as {@code 2.7}. */
    public Optional<NumberedStep> step(String name) {
        return chapters.stream().flatMap(chapter -> chapter.steps().stream())
                .filter(step -> step.name().equals(name)).findFirst();
    }

    /** The number of a commit that is a told step of some walk. */
    public Optional<NumberedStep> step(Commit commit) {
        return chapters.stream().flatMap(chapter -> chapter.steps().stream())
                .filter(step -> step.step().commit().equals(commit)).findFirst();
    }

    private static List<NumberedStep> numbered(Story story, Milestone milestone) {
        Set<String> walk = milestone.walk().stream().map(Commit::id).collect(Collectors.toSet());
        List<Step> told = story.steps().stream().filter(step -> step.kind().isTold())
                .filter(step -> walk.contains(step.commit().id())).toList();
        return IntStream.range(0, told.size()).mapToObj(at ->
                new NumberedStep(Chapter.numberOf(milestone.slug()), at + 1, told.get(at))).toList();
    }
}
