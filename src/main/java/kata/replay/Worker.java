package kata.replay;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * A JVM of its own for the commits' code, which may hang, exit or print what it likes. The working directory is the
 * copy to be tested; what is asked and answered goes through a socket, so that no output can get between.
 */
public final class Worker {

    private final Path copy;
    private final CommitRunner runner = new CommitRunner(Library.ofThisProgram());
    private final SynchronousQueue<Order> asked = new SynchronousQueue<>();
    private final ObjectOutputStream replies;
    private final ObjectInputStream questions;

    private Worker(SocketChannel channel, Path copy) throws IOException {
        this.copy = copy;
        replies = new ObjectOutputStream(Channels.newOutputStream(channel));
        replies.flush();
        questions = new ObjectInputStream(Channels.newInputStream(channel));
    }

    /**
     * @param arguments the path of the socket at which the coordinator waits
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(arguments[0]));
        serve(channel, Path.of(""), () -> Runtime.getRuntime().halt(0));
    }

    /**
     * Replays what it is asked to, until it is interrupted.
     *
     * @param whenAlone what to do, at any time, once there is nobody left who asks
     */
    static void serve(SocketChannel channel, Path copy, Runnable whenAlone) throws IOException, InterruptedException {
        Worker worker = new Worker(channel, copy);
        Thread.ofPlatform().daemon().start(() -> worker.listen(whenAlone));
        CommitRunner.warmUp();
        worker.work();
    }

    /** Reads ahead, so as to notice that the coordinator is gone even while a test hangs. */
    private void listen(Runnable whenAlone) {
        try {
            while (true) {
                asked.put((Order) questions.readObject());
            }
        } catch (IOException | ClassNotFoundException | InterruptedException e) {
            whenAlone.run();
        }
    }

    private void work() throws IOException, InterruptedException {
        while (true) {
            Order order = asked.take();
            Leftovers leftovers = Leftovers.since();
            Outcome outcome = order.compiled() ? runner.test(copy, order.suite(), order.replaced())
                    : runner.play(copy, order.suite());
            replies.writeObject(new Reply(outcome, runner.sights(), leftovers.clear()));
            replies.flush();
        }
    }
}
