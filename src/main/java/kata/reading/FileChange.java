package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kata.git.Git;

/**
 * What a step changed in one file.
 *
 * @param path where it is after the step, or was before it if it is gone
 * @param note what became of the file itself: {@code new}, say; or nothing
 * @param lines as git writes them: a sign, then the line
 */
record FileChange(String path, String note, List<String> lines) {

    /** In the order of a reader's questions. */
    enum Part {
        TESTS("The tests"), PROGRAM("The program"), REST("The rest");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static List<FileChange> between(Git git, String before, String after, int context) {
        String[] question = {"diff", "--no-color", "--no-ext-diff", "--find-renames", "--unified=" + context,
            "--src-prefix=a/", "--dst-prefix=b/", before, after, "--"};
        List<FileChange> changes = new ArrayList<>();
        List<String> file = new ArrayList<>();
        for (String line : git.ask(question).split("\n")) {
            if (line.startsWith("diff --git ") && !file.isEmpty()) {
                changes.add(of(file));
                file.clear();
            }
            file.add(line);
        }
        if (file.size() > 1) {
            changes.add(of(file));
        }
        return changes;
    }

    Part part() {
        if (path.startsWith("src/test/") || path.startsWith("features/")) {
            return Part.TESTS;
        }
        return path.startsWith("src/main/") ? Part.PROGRAM : Part.REST;
    }

    private static FileChange of(List<String> file) {
        List<String> head = file.stream().takeWhile(line -> !line.startsWith("@@")).toList();
        String before = value(head, "--- a/");
        String from = value(head, "rename from ");
        String path = Stream.of(value(head, "+++ b/"), value(head, "rename to "), before)
                .filter(it -> !it.isEmpty()).findFirst().orElseGet(() -> file.getFirst().replaceFirst(".* b/", ""));
        String note = "";
        if (!from.isEmpty()) {
            note = "was " + from;
        } else if (head.stream().anyMatch(line -> line.startsWith("new file"))) {
            note = "new";
        } else if (head.stream().anyMatch(line -> line.startsWith("deleted file"))) {
            note = "gone";
        }
        return new FileChange(path, note, file.stream().skip(head.size()).toList());
    }

    /** A name with a blank in it ends with a tab. */
    private static String value(List<String> head, String key) {
        return head.stream().filter(line -> line.startsWith(key)).findFirst()
                .map(line -> line.substring(key.length()).strip()).orElse("");
    }
}
