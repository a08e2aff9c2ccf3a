package kata.replay;

import java.io.Serializable;
import java.util.Map;

/**
 * What a worker is asked to do with the copy that it lives in.
 *
 * @param compiled whether the classes lie there already
 * @param replaced classes to be taken in place of those in the copy, by their names: mutants
 */
record Order(Suite suite, boolean compiled, Map<String, byte[]> replaced) implements Serializable {

    /** Compile and test what is there. */
    static Order theLongWay(Suite suite) {
        return new Order(suite, false, Map.of());
    }
}
