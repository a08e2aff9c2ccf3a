package greenroom.bench;

import greenroom.conversation.PlainText;
import greenroom.store.InMemoryLog;
import greenroom.store.MessageLog;
import greenroom.wire.FrameBytes;
import java.time.InstantSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to make ready what others are to hear, after so much has been said. */
@State(Scope.Benchmark)
public class HistoryBenchmark {

    private static final PlainText TEXT = new PlainText(WireBenchmark.TEXT);
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Param({"1000", "10000", "100000"})
    int history;

    private MessageLog log;
    private Turn turn;

    @Setup
    public void talk() {
        log = after(history);
        turn = new Turn(history - 10);
    }

    /** A conversation in which so much has been said. */
    static MessageLog after(int history) {
        MessageLog log = new InMemoryLog(ID, InstantSource.system(), Integer.MAX_VALUE);
        for (int i = 0; i < history; i++) {
            log.append("Alice", TEXT);
        }
        return log;
    }

    @Benchmark
    public FrameBytes makeASnapshot() {
        return log.snapshot();
    }

    /** Ten entries, each time others: what was made a moment ago is not made again. */
    @Benchmark
    public FrameBytes makeATailOfTen() {
        return log.tail(turn.next(), turn.end(10)).frame();
    }
}
