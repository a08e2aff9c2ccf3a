package greenroom.bench;

import greenroom.store.MessageLog;
import greenroom.wire.FrameBytes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to make ready so many new entries, once for all who stand at the same position. */
@State(Scope.Benchmark)
public class TailBenchmark {

    private static final int HISTORY = 10_000;

    private final MessageLog log = HistoryBenchmark.after(HISTORY);

    @Param({"1", "10", "100"})
    int entries;

    private final Turn turn = new Turn(HISTORY - 100);

    @Benchmark
    public FrameBytes encodeATail() {
        return log.tail(turn.next(), turn.end(entries)).frame();
    }
}
