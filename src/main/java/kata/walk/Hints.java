package kata.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Commits;
import kata.git.Git;
import kata.git.History;
import kata.reference.Chapter;
import kata.reference.NumberedStep;

/**
 * One hint at a time, from a nudge to the failure that the next test should show. Which were given is kept beside the
 * history, as a chain of commits.
 */
public final class Hints {

    private final Git git;
    private final Chapter chapter;
    private final Page page;

    /**
     * @param git her repository
     * @param chapter the reference's, of her milestone
     */
    public Hints(Git git, Chapter chapter, Page page) {
        this.git = git;
        this.chapter = chapter;
        this.page = page;
    }

    /**
     * What is given to her.
     *
     * @param number from 1, among those for where she is now
     * @param of how many there are for that
     * @param title what kind of hint it is
     */
    public record Given(int number, int of, String title, String text) {
    }

    /** The next one for where she is; empty when all were given. */
    public Optional<Given> next() {
        Walk walk = Walk.of(git);
        List<Kept> all = all(walk);
        Set<String> given = new History(git).behind(existing()).stream().map(commit -> commit.subject())
                .collect(Collectors.toSet());
        Optional<Kept> next = all.stream().filter(hint -> !given.contains(hint.key)).findFirst();
        next.ifPresent(hint -> remember(hint.key, walk));
        return next.map(hint -> new Given(all.indexOf(hint) + 1, all.size(), hint.title, hint.text));
    }

    /** The step of the reference that she would do next. */
    public Optional<NumberedStep> ahead() {
        return Ahead.of(chapter, Walk.of(git));
    }

    private List<Kept> all(Walk walk) {
        Optional<NumberedStep> ahead = Ahead.of(chapter, walk);
        List<Kept> all = new ArrayList<>();
        topic(ahead).forEach(hint -> all.add(new Kept(hint.topic() + ": " + hint.title(),
                Stream.of(hint.topic(), hint.title().replace("The next test", "A test worth having")).filter(it -> !it.isEmpty()).collect(Collectors.joining(": ")),
                hint.text())));
        ahead.ifPresent(step -> {
            all.add(new Kept("test " + step.name(), "its name, as the reference has it",
                    step.step().tests().stream().map(test -> test.replaceFirst(".*\\.(?=[^.]*#)", ""))
                            .collect(Collectors.joining("\n")) + "\n(" + step.step().behaviour() + ")"));
            all.add(new Kept("failure " + step.name(), "what it says when it fails", failure(step)));
        });
        return all;
    }

    /** The hints for the part of the test list that the reference's next step belongs to. */
    private List<Page.Hint> topic(Optional<NumberedStep> ahead) {
        List<List<Page.Hint>> topics = page.hints();
        int next = ahead.map(NumberedStep::number).orElse(Integer.MAX_VALUE);
        return topics.stream().filter(topic -> begins(topic) <= next).reduce((first, last) -> last)
                .or(() -> topics.stream().findFirst()).orElse(List.of());
    }

    private static int begins(List<Page.Hint> topic) {
        return topic.stream().flatMap(hint -> hint.step().stream()).findFirst()
                .map(name -> Integer.parseInt(name.substring(name.indexOf('.') + 1))).orElse(1);
    }

    private static String failure(NumberedStep step) {
        return Stream.concat(step.step().commit().trailer("Fails-with").stream(),
                step.step().commit().trailer("But-was").stream().map(actual -> " but was: " + actual))
                .collect(Collectors.joining("\n"));
    }

    private String ref() {
        return "refs/kata/hints/" + chapter.slug();
    }

    private String[] existing() {
        return git.ask("for-each-ref", "--format=%(refname)", ref()).lines().toArray(String[]::new);
    }

    private void remember(String key, Walk walk) {
        Commits commits = Commits.ofTheTrainer(git);
        List<String> before = git.ask("for-each-ref", "--format=%(objectname)", ref()).lines().toList();
        String commit = commits.write(walk.start().tree(), before, key + "\n");
        commits.point(ref(), commit, before.stream().findFirst().orElse(Commits.NOTHING), "a hint");
    }

    private record Kept(String key, String title, String text) {
    }
}
