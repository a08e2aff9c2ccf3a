package kata.replay;

import java.io.Serializable;

/**
 * What a worker sends back.
 *
 * @param clean whether nothing of the commit still runs in the worker, so that it may take another
 */
record Reply(Outcome outcome, boolean clean) implements Serializable {
}
