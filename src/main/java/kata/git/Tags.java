package kata.git;

/** The repository's local tags, as plain names for commits. */
public final class Tags {

    /** What it took to have a tag point at a commit. */
    public enum Change {
        MADE, MOVED, KEPT
    }

    private final Git git;

    public Tags(Git git) {
        this.git = git;
    }

    /**
     * Makes a tag, or moves one that points elsewhere.
     *
     * @throws GitRefused when git does not take the name
     */
    public Change point(String name, String commit) {
        String there = git.ask("for-each-ref", "--format=%(objectname) %(*objectname)", "refs/tags/" + name);
        if (there.contains(commit)) {
            return Change.KEPT;
        }
        git.ask("update-ref", "refs/tags/" + name, commit);
        return there.isEmpty() ? Change.MADE : Change.MOVED;
    }
}
