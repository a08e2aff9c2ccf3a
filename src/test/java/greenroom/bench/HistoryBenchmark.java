package greenroom.bench;

import greenroom.conversation.Message;
import greenroom.wire.Snapshot;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to make a snapshot ready, after so much has been said. */
@State(Scope.Benchmark)
public class HistoryBenchmark {

    @Param({"1000", "10000", "100000"})
    int history;

    private List<Message> messages;

    @Setup
    public void talk() {
        messages = WireBenchmark.messages(history);
    }

    @Benchmark
    public byte[] makeASnapshot() {
        return new Snapshot(messages).frame().bytes();
    }
}
