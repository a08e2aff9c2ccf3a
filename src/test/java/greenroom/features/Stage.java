package greenroom.features;

import greenroom.features.stage.Desk;
import io.cucumber.java.After;
import java.util.ArrayList;
import java.util.List;

/** What one scenario has started; all of it is cleared away when the scenario ends. */
public final class Stage {

    private final List<AutoCloseable> started = new ArrayList<>();

    Desk openGreenroom(String... arguments) {
        return clearAway(Desk.open(arguments));
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
