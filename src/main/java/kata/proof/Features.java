package kata.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kata.git.Trees;
import kata.story.Milestone;

/** What a milestone's feature file says about itself. */
public final class Features {

    private Features() {
    }

    /** Whether the feature, not only one of its scenarios, carries the tag @unfinished in a tree. */
    public static boolean isUnfinished(Trees trees, String tree, Milestone milestone) {
        return Optional.ofNullable(trees.files(tree).get(milestone.feature())).map(trees::text)
                .filter(Features::isTagged).isPresent();
    }

    /** Which milestone was probably meant, in words. */
    static String suggestion(Set<String> files, Milestone unknown) {
        List<String> slugs = files.stream().filter(path -> path.matches("features/[^/]+\\.feature"))
                .map(path -> path.substring("features/".length(), path.length() - ".feature".length())).toList();
        return Nearest.to(unknown.slug(), slugs).map(slug -> "; did you mean Milestone: " + slug + "?")
                .orElse(slugs.isEmpty() ? "" : "; the milestones here are " + String.join(", ", slugs));
    }

    private static boolean isTagged(String feature) {
        return feature.lines().map(String::strip).takeWhile(line -> !line.startsWith("Feature:"))
                .filter(line -> line.startsWith("@")).flatMap(line -> List.of(line.split("\\s+")).stream())
                .anyMatch("@unfinished"::equals);
    }
}
