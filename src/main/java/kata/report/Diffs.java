package kata.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kata.git.Git;

/** What commits change, read in one go: a process for each of hundreds of steps would take its time. */
final class Diffs {

    private static final String COMMIT = "commit ";
    private static final int AT_A_TIME = 200;

    private final Map<String, List<FileDiff>> byCommit = new HashMap<>();
    private List<FileDiff> files = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private String before = "";
    private String after = "";

    private Diffs() {
    }

    /** The files that each commit changes, by its id: features and tests first, then the program. */
    static Map<String, List<FileDiff>> of(Git git, List<String> commits) {
        Diffs diffs = new Diffs();
        for (int from = 0; from < commits.size(); from += AT_A_TIME) {
            List<String> some = commits.subList(from, Math.min(commits.size(), from + AT_A_TIME));
            String[] question = Stream.concat(Stream.of("-c", "core.quotePath=false", "show",
                    "--format=" + COMMIT + "%H", "--patch", "--find-renames", "--unified=3", "--no-color",
                    "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"), some.stream())
                    .toArray(String[]::new);
            Stream.of(git.ask(question).split("\n")).forEach(diffs::read);
        }
        diffs.endFile();
        diffs.byCommit.values().forEach(it -> it.sort(Comparator.comparing(FileDiff::role)));
        return diffs.byCommit;
    }

    /** What a file says begins with a sign, so it is never taken for what git says about it. */
    private void read(String line) {
        if (line.startsWith(COMMIT)) {
            endFile();
            files = byCommit.computeIfAbsent(line.substring(COMMIT.length()), id -> new ArrayList<>());
        } else if (line.startsWith("diff --git ")) {
            endFile();
            after = line.replaceFirst(".* b/", "");
        } else if (!lines.isEmpty() || line.startsWith("@@")) {
            lines.add(line);
        } else if (line.startsWith("rename from ")) {
            before = line.substring("rename from ".length());
        } else if (line.startsWith("rename to ")) {
            after = line.substring("rename to ".length());
        } else if (line.startsWith("Binary files ")) {
            lines.add(" (not a text)");
        }
    }

    private void endFile() {
        if (!after.isEmpty()) {
            files.add(new FileDiff(before.isEmpty() ? after : before + " → " + after, FileDiff.Role.of(after), lines));
        }
        lines = new ArrayList<>();
        before = "";
        after = "";
    }
}
