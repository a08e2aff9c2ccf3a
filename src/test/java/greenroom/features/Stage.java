package greenroom.features;

import greenroom.features.stage.Desk;
import greenroom.features.stage.NotUnderstood;
import greenroom.features.stage.RunningServer;
import io.cucumber.java.After;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who and what is on stage in one scenario; all of it is cleared away when the scenario ends. */
public final class Stage {

    private final List<AutoCloseable> started = new ArrayList<>();
    private final Map<String, Desk> desks = new HashMap<>();
    private RunningServer server;

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

    /**
     * The command line of a client that will find a server. A prompt asks the same questions without one: so where
     * there is no server to start yet, it is that of a client alone, as it was before there were servers.
     */
    String[] client() {
        try {
            return startServer().directions();
        } catch (NotUnderstood noServerYet) {
            return new String[] {"client"};
        }
    }

    RunningServer server() {
        return server;
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
