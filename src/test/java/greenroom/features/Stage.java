package greenroom.features;

import greenroom.features.stage.Desk;
import greenroom.features.stage.Listener;
import greenroom.features.stage.RunningServer;
import io.cucumber.java.After;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Who and what is on stage in one scenario; all of it is cleared away when the scenario ends. */
public final class Stage {

    static {
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    private final List<AutoCloseable> started = new ArrayList<>();
    private final Map<String, Desk> desks = new HashMap<>();
    private RunningServer server;
    private Instant interrupted;
    private Instant spoken;
    private Listener listener;

    Desk openGreenroom(String... arguments) {
        return clearAway(Desk.open(arguments));
    }

    /** Where this person sits from now on. */
    void seat(String person, Desk desk) {
        desks.put(person, desk);
    }

    Desk.Pane windowOf(String person) {
        return desks.get(person).window(person);
    }

    Desk deskOf(String person) {
        return desks.get(person);
    }

    RunningServer startServer(String... options) {
        server = clearAway(RunningServer.start(options));
        return server;
    }

    /** Starts the server again, where it was. */
    RunningServer restartServer() {
        server = clearAway(server.startAgain());
        return server;
    }

    RunningServer server() {
        return server;
    }

    void interruptServer() {
        interrupted = Instant.now();
        server.interrupt();
    }

    Instant interrupted() {
        return interrupted;
    }

    /** From now on it is measured how long it takes until this is heard. */
    void spokenNow() {
        spoken = Instant.now();
    }

    Instant spoken() {
        return spoken;
    }

    void listen() throws IOException {
        listener = clearAway(new Listener(server.sendPort()));
    }

    Listener listener() {
        return listener;
    }

    <T extends AutoCloseable> T clearAway(T program) {
        started.addFirst(program);
        return program;
    }

    @After
    public void clear() throws Exception {
        for (AutoCloseable program : started) {
            program.close();
        }
    }
}
