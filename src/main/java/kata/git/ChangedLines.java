package kata.git;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which lines are new in the files of a tree, compared with another. */
public final class ChangedLines {

    private static final Pattern FILE = Pattern.compile("\\+\\+\\+ b/(.*)");
    private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

    private ChangedLines() {
    }

    /**
     * The numbers of the lines that were added or changed, by the file's path; what was only taken away has none.
     *
     * @param under a directory, from the repository's top
     */
    public static Map<String, Set<Integer>> between(Git git, String before, String after, String under) {
        Map<String, Set<Integer>> changed = new TreeMap<>();
        String file = "";
        for (String line : git.ask("diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames",
                "--src-prefix=a/", "--dst-prefix=b/", before, after, "--", under).split("\n")) {
            Matcher path = FILE.matcher(line);
            Matcher hunk = HUNK.matcher(line);
            if (path.matches()) {
                file = path.group(1);
            } else if (hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                Set<Integer> lines = changed.computeIfAbsent(file, it -> new HashSet<>());
                IntStream.range(first, first + count).forEach(lines::add);
            }
        }
        changed.values().removeIf(Set::isEmpty);
        return changed;
    }
}
