package kata.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.git.Commit;
import kata.git.Git;

/** Which commits brought the lines that a refactoring takes away: there the smell was born. */
final class Birthplaces {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? .*");
    private static final Pattern BLAMED = Pattern.compile("([0-9a-f]{40,64}) \\d+ \\d+.*");

    private final Git git;

    Birthplaces(Git git) {
        this.git = git;
    }

    /** The ids of those commits, and how many of the lines each one brought; who brought the most comes first. */
    Map<String, Integer> of(Commit refactoring) {
        String before = refactoring.firstParent().orElse(refactoring.id());
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (FileChange change : FileChange.between(git, before, refactoring.id(), 0)) {
            List<String> removed = ranges(change);
            if (change.part() == FileChange.Part.PROGRAM && !removed.isEmpty()) {
                blame(before, pathBefore(change), removed, lines);
            }
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        lines.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static String pathBefore(FileChange change) {
        return change.note().startsWith("was ") ? change.note().substring("was ".length()) : change.path();
    }

    private static List<String> ranges(FileChange change) {
        List<String> ranges = new ArrayList<>();
        for (String line : change.lines()) {
            Matcher hunk = HUNK.matcher(line);
            if (hunk.matches() && !"0".equals(hunk.group(2))) {
                ranges.add("-L" + hunk.group(1) + ",+" + (hunk.group(2) == null ? "1" : hunk.group(2)));
            }
        }
        return ranges;
    }

    /** A line without a word on it, such as a brace, was born nowhere. */
    private void blame(String before, String path, List<String> ranges, Map<String, Integer> lines) {
        List<String> question = new ArrayList<>(List.of("blame", "--porcelain", "-w"));
        question.addAll(ranges);
        question.addAll(List.of(before, "--", path));
        String commit = "";
        for (String line : git.ask(question.toArray(String[]::new)).split("\n")) {
            Matcher blamed = BLAMED.matcher(line);
            if (line.startsWith("\t")) {
                if (line.chars().anyMatch(Character::isLetterOrDigit) && !line.startsWith("\timport ")) {
                    lines.merge(commit, 1, Integer::sum);
                }
            } else if (blamed.matches()) {
                commit = blamed.group(1);
            }
        }
    }
}
