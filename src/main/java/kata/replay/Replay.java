package kata.replay;

/** Compiles and tests commits, each in a clean copy of its tree. */
@FunctionalInterface
public interface Replay {

    Outcome of(String tree, Suite suite);
}
