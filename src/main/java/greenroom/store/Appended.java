package greenroom.store;

/** What became of an entry that was to be appended. */
public sealed interface Appended {

    /**
     * It is in the log, and everyone will read it.
     *
     * @param position how many entries stand before it
     */
    record Taken(long position) implements Appended {
    }

    /** There was no room for it, and nobody will read it. */
    record Full() implements Appended {
    }
}
