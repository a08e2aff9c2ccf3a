package kata.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kata.git.Git;
import kata.git.WorkFolder;

/**
 * What would be committed: what is staged, if something is; else all that lies in the folder.
 *
 * @param head the id of the commit that it would come after
 * @param tree the id of what it would be
 * @param staged whether it is only what is staged
 * @param left how many files lie there besides, changed and not staged
 */
record Offer(String head, String tree, boolean staged, int left) {

    private static final List<String> UNDER_WAY = List.of("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD",
            "rebase-merge", "rebase-apply");

    static Offer of(Git git) {
        checkNothingIsUnderWay(git);
        String head = git.ask("rev-parse", "HEAD");
        String index = git.ask("write-tree");
        if (index.equals(git.ask("rev-parse", head + "^{tree}"))) {
            return new Offer(head, new WorkFolder(git).tree(), false, 0);
        }
        long left = git.ask("status", "--porcelain").lines().filter(line -> line.charAt(1) != ' ').count();
        return new Offer(head, index, true, Math.toIntExact(left));
    }

    /** Puts the index where the tree is: what was judged is what is committed, whatever has been saved since. */
    void stage(Git git) {
        if (!staged) {
            git.ask("read-tree", "--reset", tree);
        }
    }

    static void checkNothingIsUnderWay(Git git) {
        String[] question = Stream.concat(Stream.of("rev-parse", "--show-toplevel"),
                UNDER_WAY.stream().flatMap(name -> Stream.of("--git-path", name))).toArray(String[]::new);
        List<String> paths = git.ask(question).lines().toList();
        Path here = Path.of(paths.getFirst()).resolve(git.ask("rev-parse", "--show-prefix"));
        if (paths.stream().skip(1).map(here::resolve).anyMatch(Files::exists)) {
            throw new NotNow("git is in the middle of a merge or a rebase: finish it, or end it with --abort");
        }
        if (!git.ask("ls-files", "--unmerged").isEmpty()) {
            throw new NotNow("git has conflicts that are not resolved: resolve them and git add the files");
        }
    }
}
