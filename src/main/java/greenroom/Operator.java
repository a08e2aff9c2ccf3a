package greenroom;

import java.io.BufferedReader;
import java.util.function.Consumer;

/** Whoever started the server, and types where it was started. */
final class Operator {

    Operator(BufferedReader keyboard) {
    }

    /** Passes each line on, until there are no more. */
    void speak(Consumer<String> audience) {
    }
}
