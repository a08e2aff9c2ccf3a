package kata;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kata.git.Git;
import kata.git.Trees;
import kata.reference.Chapter;
import kata.reference.Reference;
import kata.walk.FirstScenario;
import kata.walk.Page;
import kata.walk.Starting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a work folder for a milestone, and says how one begins. */
@Command(name = "start", mixinStandardHelpOptions = true,
        description = "Makes a folder in kata-work in which you build a milestone yourself.")
final class StartCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MILESTONE", description = "Its number or its name: 2, or 2-send-only-server.")
    private String milestone;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    StartCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Git home = workspace.homeRepository();
        Reference reference = Reference.of(home);
        Chapter chapter = reference.chapter(milestone).orElseThrow(() -> new NotUsable("there is no milestone "
                + milestone + "; there are " + reference.chapters().stream().map(Chapter::slug)
                        .collect(Collectors.joining(", "))));
        Starting starting = new Starting(home);
        Path folder = starting.start(chapter);
        PrintWriter out = spec.commandLine().getOut();
        try (Trees trees = new Trees(home)) {
            tell(out, chapter, trees);
        }
        out.println("next:  cd " + workspace.directory().toAbsolutePath().relativize(folder.toAbsolutePath())
                + "   and there   ./kata check");
        return 0;
    }

    private static void tell(PrintWriter out, Chapter chapter, Trees trees) {
        String tree = chapter.start().tree();
        text(trees, tree, chapter.milestone().feature()).flatMap(FirstScenario::in).ifPresent(scenario -> {
            out.println(Ansi.AUTO.string("@|bold " + chapter.slug() + "|@"));
            out.println();
            out.println(scenario.text().indent(2).stripTrailing());
            out.println();
        });
        chapter.milestone().start().trailer("Fails-with").stream().findFirst().ifPresent(message -> {
            out.println("It fails, and this is why:");
            out.println(wrapped(message));
        });
        out.println();
        out.println(wrapped(chapter.milestone().start().body()));
        out.println();
        text(trees, tree, chapter.page()).map(Page::new).flatMap(Page::firstItem).ifPresent(item ->
                out.println("The first test could be (" + chapter.page() + " has the list):\n" + wrapped(item)));
        out.println();
    }

    private static String wrapped(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("(.{1,90})( |$)", "  $1\n").stripTrailing();
    }

    private static Optional<String> text(Trees trees, String tree, String path) {
        return Optional.ofNullable(trees.files(tree).get(path)).map(trees::text);
    }
}
