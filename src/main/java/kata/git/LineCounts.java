package kata.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many lines differ between two trees, counted as {@code git diff --numstat} does it, through one git process
 * that stays.
 */
final class LineCounts implements AutoCloseable {

    /** No tree's id, so git says it after the differences, unchanged. */
    private static final String END = "end";

    private final Process process;
    private final BufferedReader answers;
    private final OutputStream questions;

    LineCounts(Git git) {
        process = git.start("-c", "core.quotePath=false", "diff-tree", "--stdin", "-r", "-M", "--numstat");
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        questions = process.getOutputStream();
    }

    /** The lines that were added and those that were removed, together, by the file's path. */
    synchronized SortedMap<String, Integer> between(String before, String after) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        try {
            questions.write((before + " " + after + "\n" + END + "\n").getBytes(StandardCharsets.US_ASCII));
            questions.flush();
            for (String line = next(); !line.equals(END); line = next()) {
                String[] fields = line.split("\t", 3);
                if (fields.length == 3) {
                    counts.put(pathAfter(fields[2]), count(fields[0]) + count(fields[1]));
                }
            }
            return counts;
        } catch (IOException e) {
            throw new GitFailed("git diff-tree ended early: " + e.getMessage());
        }
    }

    private String next() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new GitFailed("git diff-tree ended early: is the clone whole?");
        }
        return line;
    }

    /** Of bytes that are no text, git counts no lines. */
    private static int count(String number) {
        return number.equals("-") ? 0 : Integer.parseInt(number);
    }

    /** A file that has moved is told as {@code src/{old => new}/Till.java}. */
    private static String pathAfter(String told) {
        return told.replaceFirst("\\{.* => (.*)}", "$1").replaceFirst("^.* => ", "").replace("//", "/");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
