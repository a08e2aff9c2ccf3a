package kata.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Commit;
import kata.git.Trees;
import kata.proof.Verdict.Refuted;
import kata.story.Milestone;
import kata.story.Story;

/** What the milestones' pages say of the story: a step that one of them names is in that milestone's walk. */
public final class Pages {

    private static final Pattern STEP = Pattern.compile("`((?:red|green|refactor|pin): [^`]+)`");
    /** What made room for it, and what was mended later, lies outside of the walk, and that is what the parts say. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)## (Before you begin|Mended later)\\n.*");

    private final Trees trees;
    private final String tree;

    /**
     * @param tree the one whose pages are read
     */
    public Pages(Trees trees, String tree) {
        this.trees = trees;
        this.tree = tree;
    }

    /** What is wrong with a milestone's page, a finding for each step that it should not name. */
    public List<Page> check(Story story) {
        return story.milestones().stream().filter(Milestone::followed).flatMap(milestone -> check(milestone).stream())
                .toList();
    }

    private List<Page> check(Milestone milestone) {
        String path = "milestones/" + milestone.slug() + ".md";
        Optional<String> page = content(tree, path);
        // A page that was there before the walk was over tells of somebody else's.
        if (page.equals(content(milestone.end().tree(), path))) {
            return List.of();
        }
        Set<String> walk = milestone.walk().stream().map(Commit::subject).collect(Collectors.toSet());
        return page.map(trees::text).stream().flatMap(Pages::stepsIn).filter(step -> !walk.contains(step))
                .map(step -> new Page(path, new Refuted(Reason.PAGE_NAMES_NO_STEP,
                        "`" + step + "` is no step of the walk of " + milestone.slug()))).toList();
    }

    private Optional<String> content(String in, String path) {
        return Optional.ofNullable(trees.files(in).get(path));
    }

    /** A step that is too long for its line goes on in the next. */
    private static Stream<String> stepsIn(String page) {
        String parts = Stream.of(page.split("(?m)^(?=## )")).filter(part -> !ELSEWHERE.matcher(part).matches())
                .collect(Collectors.joining());
        return STEP.matcher(parts).results().map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1).replaceAll("\\s+", " "))
                .filter(step -> !step.contains("…"));
    }

    /** A page with what is wrong with it. */
    public record Page(String path, Refuted verdict) {
    }
}
