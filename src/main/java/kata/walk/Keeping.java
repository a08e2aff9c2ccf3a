package kata.walk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kata.git.Commits;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.WorkFolder;

/** Goes back to where somebody began, and keeps all that she has: commits, what is staged, and what lies there. */
public final class Keeping {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Git git;
    private final Commits commits;

    public Keeping(Git git) {
        this.git = git;
        commits = new Commits(git);
    }

    /**
     * What was done.
     *
     * @param branch where all is kept
     * @param steps how many told steps are on it
     * @param uncommitted whether something lay there that was not committed
     */
    public record Kept(String branch, int steps, boolean uncommitted) {
    }

    /**
     * @param now names the branch
     * @throws NotNow when there is nothing to go back from
     */
    public Kept reset(Instant now, ZoneId zone) {
        Walk walk = Walk.of(git);
        Offer.checkNothingIsUnderWay(git);
        String head = git.ask("rev-parse", "HEAD");
        String lying = new WorkFolder(git).tree();
        String all = with(lying, with(git.ask("write-tree"), head, lying), "");
        if (all.equals(walk.start().id())) {
            throw new NotNow("you are where " + walk.slug() + " begins, and nothing has changed: nothing to go back from");
        }
        String branch = free("kept/" + NAME.format(now.atZone(zone)));
        commits.keep("refs/heads/" + branch, all);
        goTo(walk.start().tree(), lying);
        commits.point("HEAD", walk.start().id(), head, "kata: reset, kept as " + branch);
        return new Kept(branch, walk.steps().size(), !all.equals(head));
    }

    /**
     * What is only staged is no file anywhere, so it is kept by a commit of its own.
     *
     * @param except what need not be kept here
     */
    private String with(String tree, String parent, String except) {
        if (tree.equals(except) || tree.equals(git.ask("rev-parse", parent + "^{tree}"))) {
            return parent;
        }
        return commits.write(tree, List.of(parent), "What " + (except.isEmpty() ? "lay there" : "was staged")
                + " when the trainer went back to the start\n");
    }

    /** Changes the files by git's own way, which stops before it overwrites what was saved a moment ago. */
    private void goTo(String start, String lying) {
        git.ask("read-tree", "--reset", lying);
        try {
            git.ask("update-index", "-q", "--refresh");
            git.ask("read-tree", "-m", "-u", lying, start);
        } catch (GitRefused changed) {
            throw new NotNow("a file was saved just now: nothing is lost, ./kata reset does it again");
        }
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; !git.ask("for-each-ref", "refs/heads/" + free).isEmpty(); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
