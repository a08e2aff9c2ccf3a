package kata.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes commits that no branch knows yet: neither the index nor a file in the folder changes. */
public final class Commits {

    /** What comes before any commit, for a ref that must not be there yet. */
    public static final String NOTHING = "0".repeat(40);

    private final Git git;

    public Commits(Git git) {
        this.git = git;
    }

    /** One who writes in the trainer's name, for what is no part of anybody's story. */
    public static Commits ofTheTrainer(Git git) {
        return new Commits(git.with("GIT_AUTHOR_NAME", "kata").with("GIT_AUTHOR_EMAIL", "kata@localhost")
                .with("GIT_COMMITTER_NAME", "kata").with("GIT_COMMITTER_EMAIL", "kata@localhost"));
    }

    /**
     * The id of a new commit.
     *
     * @throws GitRefused when git knows no name to commit in
     */
    public String write(String tree, List<String> parents, String message) {
        Path text = null;
        try {
            text = Files.writeString(Files.createTempFile("kata", ".txt"), message);
            List<String> question = new ArrayList<>(List.of("commit-tree", tree, "-F", text.toString()));
            parents.forEach(parent -> question.addAll(List.of("-p", parent)));
            return git.ask(question.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (text != null) {
                text.toFile().delete();
            }
        }
    }

    /**
     * Puts a commit in the place of another, which a ref points at; a ref that has moved meanwhile stays.
     *
     * @param before {@link #NOTHING} for a ref that is new
     * @param why what git's own log says about it
     * @throws GitRefused when the ref points elsewhere
     */
    public void point(String ref, String commit, String before, String why) {
        git.ask("update-ref", "--create-reflog", "-m", why, ref, commit, before);
    }

    /** Has a ref point at a commit, so that git never throws that away. */
    public void keep(String ref, String commit) {
        git.ask("update-ref", ref, commit);
    }
}
