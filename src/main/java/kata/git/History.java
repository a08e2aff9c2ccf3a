package kata.git;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads commits, oldest first, so that no line of history is mixed with another. */
public final class History {

    private static final List<String> TRAILERS = List.of("Milestone", "Test", "Fails-with");
    private static final String FORMAT = TRAILERS.stream()
            .map(key -> "%x00%(trailers:key=" + key + ",valueonly,unfold,separator=%x1f)")
            .collect(Collectors.joining("", "tformat:%H%x00%T%x00%P%x00%s", ""));
    private static final int FIELDS = 4 + TRAILERS.size();

    private final Git git;

    public History(Git git) {
        this.git = git;
    }

    /** All that led to the newest commits of a range, the range's own commits among them. */
    public List<Commit> behind(String range) {
        List<String> tips = lines(git.ask("rev-parse", "--revs-only", range))
                .filter(id -> !id.startsWith("^")).toList();
        return tips.isEmpty() ? List.of() : read(tips);
    }

    /**
     * The ids of a range's commits.
     *
     * @param range as git understands it: {@code main..HEAD}, or a revision for all that led to it
     * @throws GitRefused when git does not know it
     */
    public Set<String> idsIn(String range) {
        return lines(git.ask("rev-list", "--end-of-options", range, "--"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Commit> read(List<String> tips) {
        List<String> command = new ArrayList<>(List.of("log", "--topo-order", "--reverse", "-z", "--encoding=UTF-8",
                "--no-color", "--no-show-signature", "--format=" + FORMAT));
        command.addAll(tips);
        command.add("--");
        String[] fields = git.ask(command.toArray(String[]::new)).split("\0", -1);
        List<Commit> commits = new ArrayList<>();
        for (int at = 0; at + FIELDS <= fields.length; at += FIELDS) {
            commits.add(commit(Arrays.asList(fields).subList(at, at + FIELDS)));
        }
        return commits;
    }

    private static Commit commit(List<String> fields) {
        Map<String, List<String>> trailers = Stream.iterate(0, i -> i < TRAILERS.size(), i -> i + 1)
                .collect(Collectors.toMap(TRAILERS::get, i -> split(fields.get(4 + i), "\u001f")));
        return new Commit(fields.get(0), fields.get(1), split(fields.get(2), " "), fields.get(3), trailers);
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(separator)).map(String::strip).toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }
}
