package kata;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kata.files.Directory;
import kata.git.Git;
import kata.git.History;
import kata.pages.MendedLater;
import kata.story.Milestone;
import kata.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes into each milestone's page what was mended after it. */
@Command(name = "pages", mixinStandardHelpOptions = true,
        description = "Writes the part \"Mended later\" of each page in milestones/ from the commits' trailers.")
final class PagesCommand implements Callable<Integer> {

    @Option(names = "--check", description = "Write nothing; say which page is out of date.")
    private boolean check;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    PagesCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns 1 when a page is out of date and was not to be written. */
    @Override
    public Integer call() {
        Git git = workspace.wholeRepository();
        Directory top = new Directory(Path.of(git.ask("rev-parse", "--show-toplevel")));
        Story story = Story.of(new History(git).behind("HEAD"));
        PrintWriter out = spec.commandLine().getOut();
        boolean stale = false;
        for (Milestone milestone : story.milestones()) {
            String page = "milestones/" + milestone.slug() + ".md";
            if (!Files.exists(top.path().resolve(page))) {
                continue;
            }
            String told = new String(top.read(page), StandardCharsets.UTF_8);
            String wanted = MendedLater.in(told, story.after(milestone));
            if (wanted.equals(told)) {
                continue;
            }
            stale = true;
            if (check) {
                out.println(page + " is out of date: ./kata pages writes it");
            } else {
                top.write(page, wanted.getBytes(StandardCharsets.UTF_8));
                out.println("wrote " + page);
            }
        }
        return check && stale ? 1 : 0;
    }
}
