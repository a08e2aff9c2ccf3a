package kata.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.git.Git;
import kata.git.GitFailed;
import kata.lights.Lights;
import kata.lights.Lit;
import kata.story.StepKind;

/** Looks into work folders, or copies of them, and changes nothing there. */
public final class Classroom {

    private static final String START = "start/";

    private Classroom() {
    }

    /** A seat for each folder, in the same order; what cannot be looked into is an empty one. */
    public static List<Seat> of(List<Path> folders) {
        List<String> names = names(folders);
        return IntStream.range(0, folders.size()).mapToObj(at -> seat(names.get(at), folders.get(at))).toList();
    }

    private static Seat seat(String name, Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Seat.Empty(name, "there is no such folder");
        }
        try {
            Git git = Git.in(folder);
            if (!isItsOwn(git, folder)) {
                return new Seat.Empty(name, "no work folder, but a part of another one: name that");
            }
            List<Lit> lights = new Lights(git).all();
            return lights.isEmpty() ? new Seat.Empty(name, "no lights yet: ./kata check makes the first")
                    : taken(name, git, lights);
        } catch (GitFailed e) {
            return new Seat.Empty(name, "no work folder, or none that git may read: git -C " + folder + " status says why");
        }
    }

    private static Seat taken(String name, Git git, List<Lit> lights) {
        String[] stage = git.ask("log", "-1", "--grep=^Stage: " + START, "--format=%H %(trailers:key=Stage,valueonly)",
                "HEAD").strip().split(" ", 2);
        if (stage.length < 2) {
            return new Seat.Taken(name, "", "", lights);
        }
        return new Seat.Taken(name, stage[1].replaceFirst(START, ""), steps(git, stage[0]), lights);
    }

    private static String steps(Git git, String since) {
        List<StepKind> kinds = git.ask("log", "--format=%s", since + "..HEAD").lines().map(StepKind::of).toList();
        return Stream.of(StepKind.values()).filter(StepKind::isTold).filter(kinds::contains)
                .map(kind -> kinds.stream().filter(kind::equals).count() + " " + kind.word())
                .collect(Collectors.joining(", "));
    }

    /** A bare repository is one, too: a copy of somebody's, fetched from elsewhere. */
    private static boolean isItsOwn(Git git, Path folder) {
        if (git.ask("rev-parse", "--is-bare-repository").equals("true")) {
            return real(Path.of(git.ask("rev-parse", "--absolute-git-dir"))).equals(real(folder));
        }
        return git.ask("rev-parse", "--is-inside-work-tree", "--show-prefix").equals("true");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells the folders apart: what all their paths begin and end with says nothing. */
    static List<String> names(List<Path> folders) {
        List<List<String>> paths = folders.stream().map(Classroom::parts).toList();
        int shortest = paths.stream().mapToInt(List::size).min().orElse(0);
        int before = same(paths, shortest - 1);
        int after = same(paths.stream().map(List::reversed).toList(), shortest - 1 - before);
        return IntStream.range(0, folders.size()).mapToObj(at -> before == 0 ? folders.get(at).toString()
                : String.join("/", paths.get(at).subList(before, paths.get(at).size() - after))).toList();
    }

    private static int same(List<List<String>> paths, int most) {
        int same = 0;
        while (same < most && paths.size() > 1 && at(paths, same) == 1) {
            same++;
        }
        return paths.size() > 1 ? same : most;
    }

    private static long at(List<List<String>> paths, int index) {
        return paths.stream().map(path -> path.get(index)).distinct().count();
    }

    private static List<String> parts(Path folder) {
        List<String> parts = new ArrayList<>();
        folder.toAbsolutePath().normalize().forEach(part -> parts.add(part.toString()));
        return parts.isEmpty() ? List.of(folder.toString()) : parts;
    }
}
