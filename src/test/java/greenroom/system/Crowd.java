package greenroom.system;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import greenroom.features.stage.RunningServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Many who come one after the other, and go as they like; who does what is decided by a seed. */
final class Crowd {

    private static final int MILLIS_UNTIL_THE_TOAST = 4_000;
    private static final int PATIENCE_SECONDS = 20;

    private final RunningServer server;
    private final long seed;
    private final Random random;
    private final List<Visitor> visitors;

    /** @param taken the name of somebody who is here already; some try it first */
    Crowd(RunningServer server, long seed, int size, String taken) {
        this.server = server;
        this.seed = seed;
        random = new Random(seed);
        visitors = IntStream.rangeClosed(1, size)
                .mapToObj(i -> new Visitor(server, "Visitor " + i, taken, random)).toList();
    }

    List<Visitor> visitors() {
        return visitors;
    }

    /** What each of them heard, once all have gone. */
    List<Diarist> visit(ExecutorService people) throws InterruptedException {
        List<FutureTask<Diarist>> visits = visitors.stream().map(FutureTask::new).toList();
        visits.forEach(visit -> after(random.nextInt(MILLIS_UNTIL_THE_TOAST), people, visit));
        after(MILLIS_UNTIL_THE_TOAST, people, () -> server.type(Visitor.TOAST));
        List<Diarist> diaries = new ArrayList<>();
        try {
            for (FutureTask<Diarist> visit : visits) {
                diaries.add(visit.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("not everybody of " + this + " came and went as planned", e);
        }
        return diaries;
    }

    private static void after(int millis, ExecutorService people, Runnable act) {
        CompletableFuture.delayedExecutor(millis, MILLISECONDS, people).execute(act);
    }

    @Override
    public String toString() {
        return "the crowd of seed " + seed;
    }
}
