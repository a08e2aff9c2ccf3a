package kata.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Hears when something is saved below a directory. Several saves that come together are told once. */
public final class Saves implements AutoCloseable {

    private static final Set<String> OTHERS = Set.of("target", "kata-work");

    private final WatchService service;
    private final Duration quiet;
    private final Runnable whenSaved;

    private Saves(WatchService service, Duration quiet, Runnable whenSaved) {
        this.service = service;
        this.quiet = quiet;
        this.whenSaved = whenSaved;
    }

    /**
     * @param quiet how long nothing more must be saved before it is told
     */
    public static Saves in(Path top, Duration quiet, Runnable whenSaved) {
        try {
            Saves saves = new Saves(top.getFileSystem().newWatchService(), quiet, whenSaved);
            saves.register(top);
            Thread.ofPlatform().daemon().name("saves").start(saves::listen);
            return saves;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try {
            while (true) {
                heard(service.take());
                for (WatchKey more = more(); more != null; more = more()) {
                    heard(more);
                }
                whenSaved.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException | IOException e) {
            // Nobody listens any more.
        }
    }

    private WatchKey more() throws InterruptedException {
        return service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A directory that is new may have something in it already. */
    private void heard(WatchKey key) throws IOException {
        Path directory = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                Path made = directory.resolve((Path) event.context());
                if (Files.isDirectory(made) && isOurs(made)) {
                    register(made);
                }
            }
        }
        key.reset();
    }

    private void register(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (!directory.equals(top) && !isOurs(directory)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                directory.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isOurs(Path directory) {
        String name = directory.getFileName().toString();
        return !name.startsWith(".") && !OTHERS.contains(name);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
