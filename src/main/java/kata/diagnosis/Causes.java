package kata.diagnosis;

import java.util.List;
import kata.replay.Result.Failed;

/** From what a failure says to why it failed. */
final class Causes {

    private Causes() {
    }

    static Cause of(Failed failed) {
        return new Cause(failed.message(), List.of(), List.of());
    }
}
