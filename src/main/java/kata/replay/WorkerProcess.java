package kata.replay;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kata.files.Directory;
import kata.git.Trees;

/** The coordinator's end of a {@link Worker}. */
final class WorkerProcess implements AutoCloseable {

    private static final ObjectInputFilter REPLIES = ObjectInputFilter.Config.createFilter("kata.replay.*;java.lang.*;java.util.*;!*");

    private final Directory copy;
    private final Process process;
    private final SocketChannel channel;
    private final ObjectOutputStream questions;
    private final ObjectInputStream replies;
    private final Map<String, String> laid = new HashMap<>();
    private boolean usable = true;

    private WorkerProcess(Directory copy, Process process, SocketChannel channel) throws IOException {
        this.copy = copy;
        this.process = process;
        this.channel = channel;
        questions = new ObjectOutputStream(Channels.newOutputStream(channel));
        questions.flush();
        replies = new ObjectInputStream(Channels.newInputStream(channel));
        replies.setObjectInputFilter(REPLIES);
    }

    /**
     * Starts a worker that lives in a directory.
     *
     * @param copy where the commits' copies are laid for it
     * @param socket a path that is free, at which it calls back
     */
    static WorkerProcess start(Directory copy, Path socket, ProcessBuilder worker) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address)) {
            Process process = worker.directory(copy.path().toFile()).redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD).start();
            process.getOutputStream().close();
            process.onExit().thenRun(() -> close(door));
            return new WorkerProcess(copy, process, door.accept());
        }
    }


    /** Lays out a copy, and leaves what is there already as it is. */
    void lay(Plan plan) {
        copy.files().stream().map(file -> copy.path().relativize(file).toString().replace('\\', '/'))
                .filter(path -> !plan.files().containsKey(path) || !laid.containsKey(path)).forEach(copy::delete);
        laid.keySet().retainAll(plan.files().keySet());
        plan.files().forEach((path, content) -> {
            if (!content.id().equals(laid.put(path, content.id()))) {
                copy.write(path, content.bytes().get());
            }
        });
    }

    /** Lays out nothing but a commit's own files. */
    void lay(Trees trees, String tree) {
        copy.empty();
        laid.clear();
        trees.writeTo(copy, tree);
    }

    boolean isUsable() {
        return usable && process.isAlive();
    }

    Watched play(Order order, Duration limit) {
        FutureTask<Reply> reply = new FutureTask<>(() -> ask(order));
        Thread.startVirtualThread(reply);
        try {
            Reply received = reply.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            usable = received.clean();
            return new Watched(received.outcome(), received.sights());
        } catch (TimeoutException e) {
            return lost("it was not over after " + limit.toMillis() + " ms");
        } catch (ExecutionException e) {
            close();
            return lost("its JVM ended early, with exit code " + process.onExit().join().exitValue());
        } catch (InterruptedException e) {
            return lost("it was interrupted");
        }
    }

    private Watched lost(String how) {
        close();
        return new Watched(new Outcome.Lost(how), Map.of());
    }

    private Reply ask(Order order) throws IOException, ClassNotFoundException {
        questions.writeObject(order);
        questions.flush();
        return (Reply) replies.readObject();
    }

    @Override
    public void close() {
        usable = false;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        close(channel);
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            // Closing is the last that is done with it: there is nobody to tell, and nothing to lose.
        }
    }
}
