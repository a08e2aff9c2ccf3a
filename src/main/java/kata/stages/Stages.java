package kata.stages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import kata.files.Directory;
import kata.git.Git;
import kata.git.GitFailed;
import kata.story.Mark;

/** Builds stages, each in a clone of its own, so that neither the work tree nor another stage gets in the way. */
public final class Stages {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final Git git;
    private final MavenBuild build;
    private final Kept kept;

    private Stages(Git git, MavenBuild build, Kept kept) {
        this.git = git;
        this.build = build;
        this.kept = kept;
    }

    /**
     * The stages of a repository.
     *
     * @param environment what Maven is found by, and runs in
     * @return nothing where there is no Maven
     */
    public static Optional<Stages> of(Git git, Map<String, String> environment, Kept kept) {
        return MavenBuild.maven(environment).map(maven -> new Stages(git, new MavenBuild(maven, environment, LIMIT),
                kept));
    }

    /**
     * @param jobs how many at a time
     * @param listener hears of each stage as soon as it is done
     * @return in the order of the marks
     */
    public List<Measured> measure(List<Mark> marks, int jobs, Consumer<Measured> listener) {
        List<Measured> all = new ArrayList<>();
        ThreadFactory threads = Thread.ofPlatform().name("stage-", 1).factory();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs, threads)) {
            List<Future<Measured>> futures = marks.stream().map(mark -> pool.submit(() -> {
                Measured measured = measured(mark);
                listener.accept(measured);
                return measured;
            })).toList();
            for (Future<Measured> future : futures) {
                all.add(future.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof GitFailed failed ? failed
                    : new IllegalStateException("the stages broke off: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the stages broke off", e);
        }
        return all;
    }

    private Measured measured(Mark mark) throws InterruptedException {
        Optional<BuildFigures> known = kept.of(mark.commit().tree());
        Measured measured = new Measured(mark, Opening.scenarios(git, mark.milestone()),
                known.isPresent() ? known.get() : built(mark), known.isPresent());
        if (known.isEmpty() && measured.broken().isEmpty()) {
            kept.add(mark.commit().tree(), measured.figures());
        }
        return measured;
    }

    private BuildFigures built(Mark mark) throws InterruptedException {
        Directory home = Directory.temporary();
        try {
            Directory copy = copy(mark, home);
            long start = System.nanoTime();
            Optional<String> complaint = build.run(copy, home.path().resolve("log"));
            return new Reports(copy.path()).read(complaint, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            delete(home);
        }
    }

    /** A clone, which takes its objects from here: whatever a build asks git finds an answer. */
    private Directory copy(Mark mark, Directory home) {
        Path copy = home.path().resolve("copy");
        String whole = git.ask("rev-parse", "--path-format=absolute", "--git-common-dir");
        git.ask("clone", "--quiet", "--shared", "--no-checkout", whole, copy.toString());
        Git.in(copy).ask("checkout", "--quiet", "--detach", mark.commit().id());
        return new Directory(copy);
    }

    private static void delete(Directory home) {
        home.empty();
        try {
            Files.deleteIfExists(home.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
