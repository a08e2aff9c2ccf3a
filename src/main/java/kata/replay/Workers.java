package kata.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kata.files.Directory;
import kata.git.Trees;

/** Replays commits in worker JVMs, as many of them as there are callers at a time; a lost one is replaced. */
public final class Workers implements Replay, AutoCloseable {

    private final Trees trees;
    private final Function<Suite, Duration> limits;
    private final Directory home = Directory.temporary();
    private final Thread onInterrupt = new Thread(this::clear);
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Deque<FutureTask<WorkerProcess>> starting = new ConcurrentLinkedDeque<>();
    private final Deque<WorkerProcess> all = new ConcurrentLinkedDeque<>();
    private final AtomicInteger count = new AtomicInteger();

    public Workers(Trees trees) {
        this(trees, Suite::limit);
    }

    Workers(Trees trees, Function<Suite, Duration> limits) {
        this.trees = trees;
        this.limits = limits;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** Starts a worker for whoever comes first, and does not wait for it. */
    public void startOne() {
        add(this::start);
    }

    /** Lets the workers that start have most of what they will need before that is asked for. */
    void prepare(Supplier<Plan> plan) {
        List<FutureTask<WorkerProcess>> begun = new ArrayList<>();
        for (FutureTask<WorkerProcess> it = starting.poll(); it != null; it = starting.poll()) {
            begun.add(it);
        }
        begun.forEach(task -> add(() -> {
            WorkerProcess worker = task.get();
            worker.lay(plan.get());
            return worker;
        }));
    }

    private void add(Callable<WorkerProcess> worker) {
        FutureTask<WorkerProcess> task = new FutureTask<>(worker);
        starting.add(task);
        Thread.startVirtualThread(task);
    }

    @Override
    public Outcome of(String tree, Suite suite) {
        return with(worker -> worker.lay(trees, tree), Order.theLongWay(suite)).outcome();
    }

    /** Tests what has been compiled before. */
    Outcome test(Plan plan, Suite suite, Map<String, byte[]> replaced) {
        return with(worker -> worker.lay(plan), new Order(suite, true, replaced)).outcome();
    }

    /** The same, and what each of its test classes makes run of classes that say it. */
    Watched watch(Plan plan, Suite.OneByOne suite, Map<String, byte[]> watched) {
        return with(worker -> worker.lay(plan), new Order(suite, true, watched));
    }

    private Watched with(Consumer<WorkerProcess> laid, Order order) {
        try {
            WorkerProcess worker = Optional.ofNullable(idle.poll()).or(this::started).orElseGet(this::start);
            laid.accept(worker);
            Watched watched = worker.play(order, limits.apply(order.suite()));
            release(worker);
            return watched;
        } catch (UncheckedIOException e) {
            return new Watched(new Outcome.Lost("it could not be set up: " + e.getCause()), Map.of());
        }
    }

    private Optional<WorkerProcess> started() {
        FutureTask<WorkerProcess> task = starting.poll();
        try {
            return task == null ? Optional.empty() : Optional.of(task.get());
        } catch (InterruptedException | ExecutionException e) {
            return Optional.empty();
        }
    }

    private void release(WorkerProcess worker) {
        if (worker.isUsable()) {
            idle.push(worker);
        } else {
            worker.close();
            all.remove(worker);
        }
    }

    private WorkerProcess start() {
        Path room = home.path().resolve(Integer.toString(count.incrementAndGet()));
        Path socket = room.resolve("socket");
        try {
            Directory copy = new Directory(room.resolve("copy")).create();
            WorkerProcess worker = WorkerProcess.start(copy, socket, WorkerCommand.at(socket));
            all.add(worker);
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
        clear();
    }

    private void clear() {
        while (!starting.isEmpty()) {
            started();
        }
        all.forEach(WorkerProcess::close);
        home.empty();
        home.path().toFile().delete();
    }
}
