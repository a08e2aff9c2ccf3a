package kata;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import kata.git.Git;
import kata.git.Trees;
import kata.reference.Chapter;
import kata.reference.Reference;
import kata.walk.Hints;
import kata.walk.Page;
import kata.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One hint more. */
@Command(name = "hint", mixinStandardHelpOptions = true,
        description = "Gives one hint for where you are: from a nudge to the failure that the next test should show.")
final class HintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    HintCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Optional<Hints.Given> given = hints(workspace).next();
        PrintWriter out = spec.commandLine().getOut();
        given.ifPresentOrElse(hint -> {
            out.println(Ansi.AUTO.string("@|bold Hint %d of %d|@".formatted(hint.number(), hint.of())) + " ("
                    + hint.title() + ")");
            out.println();
            out.println(hint.text());
            out.println();
            out.println(hint.number() < hint.of() ? "Not enough? ./kata hint again." : "That was the last one for here."
                    + " ./kata solution shows how the reference did it.");
        }, () -> out.println("There are no more hints for here. ./kata solution shows how the reference did it."));
        return 0;
    }

    static Hints hints(Workspace workspace) {
        Git git = workspace.wholeRepository();
        String slug = Walk.of(git).slug();
        Git home = workspace.homeRepository();
        Reference reference = Reference.of(home);
        Chapter chapter = reference.chapter(slug).orElseThrow(() -> new NotUsable("the clone at " + workspace.home()
                + " does not tell of " + slug + ": git config kata.home names one that does"));
        try (Trees trees = new Trees(home)) {
            String main = reference.story().steps().getLast().commit().tree();
            return new Hints(git, chapter, new Page(Optional.ofNullable(trees.files(main).get(chapter.page()))
                    .map(trees::text).orElse("")));
        }
    }
}
