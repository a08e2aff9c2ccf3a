package kata.proof;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kata.git.Commit;
import kata.git.Trees;

/** How much a step changes, in lines that were added or removed: in all files, and in the program's own. */
record Size(int all, int production) {

    /** The size of a commit; the first of all changes nothing. */
    static Size of(Trees trees, Optional<Commit> before, Commit after) {
        Map<String, Integer> changedLines =
                before.map(it -> trees.changedLines(it.tree(), after.tree())).orElseGet(TreeMap::new);
        return new Size(sum(changedLines, ""), sum(changedLines, "src/main/java/"));
    }

    private static int sum(Map<String, Integer> changedLines, String prefix) {
        return changedLines.entrySet().stream().filter(file -> file.getKey().startsWith(prefix))
                .mapToInt(Map.Entry::getValue).sum();
    }
}
