package kata.stages;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kata.git.Git;
import kata.git.Trees;
import kata.story.Milestone;

/** The first commit of a milestone. It brings a feature, and may tell older ones anew. */
final class Opening {

    private Opening() {
    }

    /** The scenarios that it has added or changed, in whichever feature they are. */
    static Set<Scenario> scenarios(Git git, Milestone milestone) {
        Optional<String> before = milestone.start().firstParent()
                .map(parent -> git.ask("rev-parse", parent + "^{tree}"));
        try (Trees trees = new Trees(git)) {
            SortedMap<String, String> old = before.map(trees::files).orElseGet(TreeMap::new);
            return trees.files(milestone.start().tree()).entrySet().stream()
                    .filter(file -> file.getKey().matches("features/.*\\.feature"))
                    .filter(file -> !file.getValue().equals(old.get(file.getKey())))
                    .flatMap(file -> FeatureText.changed(
                            Optional.ofNullable(old.get(file.getKey())).map(trees::text).orElse(""),
                            trees.text(file.getValue())).stream().map(name -> new Scenario(file.getKey(), name)))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
