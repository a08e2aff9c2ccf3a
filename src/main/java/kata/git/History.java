package kata.git;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads commits, oldest first, so that no line of history is mixed with another. */
public final class History {

    private static final List<String> FIELDS = List.of("%H", "%T", "%P", "%s", "%b", "%(trailers:only,unfold)");
    private static final String FORMAT = "tformat:" + String.join("%x00", FIELDS);

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z-]*): ");

    private final Git git;

    public History(Git git) {
        this.git = git;
    }

    /** All that led to the newest commits of some ranges, the ranges' own commits among them. */
    public List<Commit> behind(String... ranges) {
        String[] question = Stream.concat(Stream.of("rev-parse", "--revs-only"), Stream.of(ranges))
                .toArray(String[]::new);
        List<String> tips = lines(git.ask(question)).filter(id -> !id.startsWith("^")).distinct().toList();
        return tips.isEmpty() ? List.of() : read(tips);
    }

    /**
     * Where the story that everyone shares has got to, by what git calls it: main, here or where this clone is from.
     * A branch of one's own is no part of it. Where there is no main, it is HEAD.
     */
    public List<String> landed() {
        List<String> mains = lines(git.ask("for-each-ref", "--format=%(refname)", "refs/heads/main",
                "refs/remotes/origin/main", "refs/remotes/origin/HEAD")).toList();
        return mains.isEmpty() ? List.of("HEAD") : mains;
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

    /**
     * The ids of the commits that are one's own: of those that led to HEAD, what neither main has, here or where the
     * clone comes from, nor any of the story's tags.
     *
     * @param others the ids of commits that are not one's own either, nor what led to them
     */
    public Set<String> ownIds(Collection<String> others) {
        List<String> question = new ArrayList<>(List.of("rev-list", "HEAD", "--not"));
        question.addAll(lines(git.ask("for-each-ref", "--format=%(refname)", "refs/heads/main",
                "refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/tags/start", "refs/tags/milestone"))
                .toList());
        question.addAll(others);
        question.add("--");
        return lines(git.ask(question.toArray(String[]::new))).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Commit> read(List<String> tips) {
        List<String> command = new ArrayList<>(List.of("log", "--topo-order", "--reverse", "-z", "--encoding=UTF-8",
                "--no-color", "--no-show-signature", "--format=" + FORMAT));
        command.addAll(tips);
        command.add("--");
        String[] fields = git.ask(command.toArray(String[]::new)).split("\0", -1);
        List<Commit> commits = new ArrayList<>();
        for (int at = 0; at + FIELDS.size() <= fields.length; at += FIELDS.size()) {
            commits.add(commit(Arrays.asList(fields).subList(at, at + FIELDS.size())));
        }
        return commits;
    }

    private static Commit commit(List<String> fields) {
        List<String> parents = Stream.of(fields.get(2).split(" ")).filter(id -> !id.isEmpty()).toList();
        String trailers = fields.get(5);
        return new Commit(fields.get(0), fields.get(1), parents, fields.get(3), withoutTrailers(fields.get(4)),
                trailers(trailers));
    }

    /** Git finds the trailers in a message's last paragraph; what is left is for people. */
    private static String withoutTrailers(String body) {
        String[] paragraphs = body.strip().split("\n[ \t]*\n");
        boolean ends = KEY.matcher(paragraphs[paragraphs.length - 1]).lookingAt();
        return Stream.of(paragraphs).limit(ends ? paragraphs.length - 1 : paragraphs.length)
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<String, List<String>> trailers(String lines) {
        Map<String, List<String>> trailers = new LinkedHashMap<>();
        for (String line : lines.split("\n")) {
            Matcher key = KEY.matcher(line);
            if (key.lookingAt()) {
                trailers.computeIfAbsent(key.group(1), it -> new ArrayList<>()).add(line.substring(key.end()).strip());
            }
        }
        return trailers;
    }

    private static Stream<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank());
    }
}
