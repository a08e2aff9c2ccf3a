package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerTest {

    @TempDir
    private Path directory;

    @Test
    void answersUntilNobodyAsksAnyMore() throws Exception {
        new Copy(directory.resolve("copy")).test("TillTest", "@Test void adds() { }");
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(directory.resolve("socket"));
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
            FutureTask<Boolean> worker = new FutureTask<>(() -> serve(address));
            Thread.ofPlatform().daemon().start(worker);
            try (SocketChannel channel = door.accept()) {
                assertThat(ask(channel).outcome()).isInstanceOf(Outcome.Tested.class);
            }
            assertThat(worker.get(10, TimeUnit.SECONDS)).as("it ended").isTrue();
        }
    }

    private boolean serve(UnixDomainSocketAddress address) {
        Thread worker = Thread.currentThread();
        try (SocketChannel channel = SocketChannel.open(address)) {
            Worker.serve(channel, directory.resolve("copy"), worker::interrupt);
            return false;
        } catch (InterruptedException | IOException alone) {
            // Whoever asked may be gone before the answer's last flush is over, and then it is the flush that fails.
            return true;
        }
    }

    private static Reply ask(SocketChannel channel) throws IOException, ClassNotFoundException {
        ObjectOutputStream questions = new ObjectOutputStream(Channels.newOutputStream(channel));
        questions.writeObject(Order.theLongWay(new Suite.UnitTests()));
        questions.flush();
        return (Reply) new ObjectInputStream(Channels.newInputStream(channel)).readObject();
    }
}
