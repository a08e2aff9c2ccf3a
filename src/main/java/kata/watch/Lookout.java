package kata.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Judges what was saved: the unit tests at once, and when they pass the scenario in work, and those after it until one
 * fails. What was saved meanwhile comes first.
 */
public final class Lookout implements AutoCloseable {

    private final TreeJudge judge;
    private final Supplier<String> folder;
    private final Board board;
    private final LongSupplier clock;
    private final ExecutorService units = Executors.newSingleThreadExecutor();
    private final ExecutorService scenarios = Executors.newSingleThreadExecutor();
    private volatile String newest = "";

    /**
     * @param folder says which tree lies in it
     * @param clock in nanoseconds
     */
    public Lookout(TreeJudge judge, Supplier<String> folder, Board board, LongSupplier clock) {
        this.judge = judge;
        this.folder = folder;
        this.board = board;
        this.clock = clock;
    }

    /** Something was saved, or it is the beginning. */
    public void saved() {
        units.execute(this::look);
    }

    private void look() {
        try {
            String tree = folder.get();
            if (tree.equals(newest)) {
                return;
            }
            newest = tree;
            board.busy("running the unit tests");
            long start = clock.getAsLong();
            TreeJudge.Tested result = judge.units(tree);
            board.units(result, Duration.ofNanos(clock.getAsLong() - start));
            board.busy("");
            switch (result.light()) {
                case GREEN -> scenarios.execute(() -> play(tree));
                case RED, AMBER -> { }
            }
        } catch (RuntimeException e) {
            board.busy("it could not be judged: " + e.getMessage());
        }
    }

    private void play(String tree) {
        try {
            if (isNewest(tree)) {
                board.scenarios(judge.scenarios(tree));
            }
            Optional<String> next = board.inWork();
            while (isNewest(tree) && next.isPresent()) {
                String name = next.orElseThrow();
                board.busy("playing \"" + name + "\"");
                TreeJudge.Seen result = judge.play(tree, name);
                if (isNewest(tree)) {
                    board.played(name, result);
                    board.busy("");
                }
                next = result.passes() ? board.inWork() : Optional.empty();
            }
        } catch (RuntimeException e) {
            board.busy("no scenario could be played: " + e.getMessage());
        }
    }

    private boolean isNewest(String tree) {
        return tree.equals(newest);
    }

    /** Waits until all that was saved is judged. */
    void settle() {
        settleUnits();
        finish(scenarios);
    }

    void settleUnits() {
        finish(units);
    }

    private static void finish(ExecutorService pool) {
        try {
            pool.submit(() -> { }).get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is under way is given up. */
    @Override
    public void close() {
        newest = "";
        units.shutdownNow();
        scenarios.shutdownNow();
    }
}
