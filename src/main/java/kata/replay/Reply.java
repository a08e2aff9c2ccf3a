package kata.replay;

import java.io.Serializable;
import java.util.Map;

/**
 * What a worker sends back.
 *
 * @param sights what each test class made run, if its program was watched
 * @param clean whether nothing of the commit still runs in the worker, so that it may take another
 */
record Reply(Outcome outcome, Map<String, Sight> sights, boolean clean) implements Serializable {
}
