package kata.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kata.compile.DoesNotCompile;
import kata.git.Trees;
import kata.reference.NumberedStep;
import kata.replay.KnownResults;
import kata.replay.Outcome;
import kata.replay.QuickReplay;
import kata.replay.Result;
import kata.replay.Result.Failed;
import kata.replay.Suite;
import kata.replay.Workers;

/** Runs what a red names once more, to hear all that it says. */
public final class Rerun implements AutoCloseable {

    private static final int MOST_LINES = 30;
    private static final int LONGEST = 400;

    private final Workers workers;
    private final QuickReplay replay;

    public Rerun(Trees trees) {
        workers = new Workers(trees);
        replay = new QuickReplay(trees, workers, KnownResults.none());
    }

    /** Line by line; where several tests fail, each with its name before it. */
    public List<String> of(NumberedStep red) {
        List<String> tests = red.step().commit().trailer("Test");
        try {
            Outcome outcome = replay.once(replay.build(red.step().commit().tree()), Map.of(),
                    new Suite.Classes(tests, 0, Duration.ofSeconds(60), false));
            return switch (outcome) {
                case Outcome.Tested(List<Result> results) -> told(results.stream().filter(Failed.class::isInstance)
                        .map(Failed.class::cast).toList());
                case Outcome.Lost(String how) -> List.of(how);
                case Outcome.Broken(String error) -> List.of(error);
            };
        } catch (DoesNotCompile e) {
            return List.of(e.getMessage());
        }
    }

    private static List<String> told(List<Failed> failures) {
        List<String> lines = new ArrayList<>();
        for (Failed failed : failures) {
            if (failures.size() > 1) {
                lines.add(failed.test().replaceFirst(".*#", "") + ":");
            }
            String words = failed.details().words().isBlank() ? failed.message() : failed.details().words();
            words.strip().lines().map(String::stripTrailing).filter(line -> !line.isEmpty())
                    .map(line -> Lines.shortened(line, LONGEST)).forEach(lines::add);
        }
        return lines.size() <= MOST_LINES ? lines
                : Stream.concat(lines.stream().limit(MOST_LINES), Stream.of("...")).toList();
    }

    @Override
    public void close() {
        workers.close();
    }
}
