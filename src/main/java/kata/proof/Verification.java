package kata.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kata.evidence.Evidence;
import kata.git.Commit;
import kata.git.Trees;
import kata.replay.Library;
import kata.story.Step;
import kata.story.StepKind;
import kata.story.Story;

/** Judges a story's steps, several at a time, and tells of them in their order. */
public final class Verification {

    private final Story story;
    private final Map<String, Commit> commits;
    private final Judge judge;
    private final Judge alone;
    private final Ledger ledger;
    private final ReadWriteLock turns = new ReentrantReadWriteLock();
    private final Fingerprint fingerprint = new Fingerprint(Library.ofThisProgram());

    public Verification(Story story, Trees trees, Replays replays, Evidence evidence, Ledger ledger) {
        this.story = story;
        this.ledger = ledger;
        commits = story.steps().stream().map(Step::commit).collect(Collectors.toMap(Commit::id, Function.identity()));
        judge = new Judge(new CommitInspector(trees, replays.usual()), story, evidence);
        alone = new Judge(new CommitInspector(trees, replays.alone()), story, evidence);
    }

    /**
     * Of other commits, only those are told that are refuted.
     *
     * @param range the ids of the commits to be judged
     * @param jobs how many at a time
     * @param listener hears of each step as soon as those before it are done
     */
    public List<Judged> run(Set<String> range, int jobs, Consumer<Judged> listener) {
        List<Judged> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            List<Future<Judged>> futures = story.steps().stream().filter(step -> range.contains(step.commit().id()))
                    .map(step -> pool.submit(() -> judged(step))).toList();
            for (Future<Judged> future : futures) {
                Judged judged = future.get();
                if (judged.step().kind() != StepKind.OTHER || judged.isRefuted()) {
                    all.add(judged);
                    listener.accept(judged);
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the replay broke off: " + e.getMessage(), e);
        }
        return all;
    }

    private Judged judged(Step step) {
        long start = System.nanoTime();
        List<String> parents = step.commit().parents().stream().map(commits::get).map(Commit::tree).toList();
        String key = fingerprint.of(step, parents, later(step));
        Optional<Verdict.Proven> known = ledger.of(key);
        Verdict verdict = known.<Verdict>map(it -> it).orElseGet(() -> judge(step));
        if (verdict instanceof Verdict.Proven proven && known.isEmpty()) {
            ledger.add(key, step.commit().subject(), proven);
        }
        return new Judged(step, verdict, Duration.ofNanos(System.nanoTime() - start), known.isPresent());
    }

    /** Only a refactoring is held against what comes later. */
    private List<String> later(Step step) {
        return step.kind() == StepKind.REFACTOR ? story.later(step).stream().map(Commit::tree).toList() : List.of();
    }

    /** A test that fails on a busy machine, and passes on a quiet one, refutes nothing. */
    private Verdict judge(Step step) {
        Verdict first = holding(turns.readLock(), () -> judge.judge(step));
        boolean mayBeTheMachine = first instanceof Verdict.Refuted(Reason reason, String evidence)
                && reason.mayBeTheMachine();
        return mayBeTheMachine ? holding(turns.writeLock(), () -> alone.judge(step)) : first;
    }

    private static Verdict holding(Lock lock, Supplier<Verdict> judging) {
        lock.lock();
        try {
            return judging.get();
        } finally {
            lock.unlock();
        }
    }
}
