package kata;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kata.files.Directory;
import kata.git.Trees;
import kata.pages.BeforeYouBegin;
import kata.reading.Between;
import kata.reading.KeptFailures;
import kata.reading.Rerun;
import kata.reading.StoryPage;
import kata.reading.Whereabouts;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.report.Measurements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the steps of a milestone, or of all. */
@Command(name = "story", mixinStandardHelpOptions = true,
        description = "Lists a milestone's steps, a line each, by the numbers that show and at take.")
final class StoryCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "N",
            description = "The milestone. Default: the one you are in; on main, all of them.")
    private Optional<String> milestone = Optional.empty();

    @Option(names = "--failures", description = "Run the tests of each red once more, and write what they say into "
            + KeptFailures.FILE + ".")
    private boolean failures;

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    StoryCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Only those are run of which it is not known yet, or known otherwise than they tell. */
    private int writeFailures(Desk desk) {
        KeptFailures known = desk.failures();
        KeptFailures all = KeptFailures.none();
        try (Trees trees = new Trees(desk.home()); Rerun rerun = new Rerun(trees)) {
            desk.reference().chapters().stream().flatMap(chapter -> chapter.steps().stream())
                    .filter(step -> step.step().isInnerRed()).forEach(step ->
                            all.put(step, known.of(step).isEmpty() || !known.agree(step) ? rerun.of(step)
                                    : known.of(step)));
        }
        new Directory(desk.homeFolder()).write(KeptFailures.FILE, all.text().getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println("wrote " + KeptFailures.FILE);
        return 0;
    }

    /** What was measured once; nothing where that was not, or cannot be read. */
    private static Function<NumberedStep, String> scenarios(Desk desk) {
        try {
            Measurements measured = desk.ofMain(Measurements.FILE).map(Measurements::read)
                    .orElseGet(Measurements::none);
            return step -> measured.of(step).scenarios().map(it -> it.toString().replace("/", " of ")).orElse("");
        } catch (IllegalArgumentException e) {
            return step -> "";
        }
    }

    @Override
    public Integer call() {
        Desk desk = Desk.at(workspace, spec);
        if (failures) {
            return writeFailures(desk);
        }
        PrintWriter out = spec.commandLine().getOut();
        Whereabouts where = desk.whereabouts();
        List<Chapter> chapters = milestone.map(desk::chapter).or(where::chapter).map(List::of)
                .orElse(desk.reference().chapters());
        StoryPage page = new StoryPage(desk.paint(), scenarios(desk),
                new Between(desk.home(), desk.reference())::lines);
        for (Chapter chapter : chapters) {
            page.of(chapter, where.reading()).forEach(out::println);
            int before = desk.ofMain(chapter.page()).map(it -> BeforeYouBegin.steps(it, desk.reference().story(),
                    Optional.of(chapter.milestone())).size()).orElse(0);
            if (before > 0) {
                out.println(desk.paint().faint("What made room for it, in " + before
                        + (before == 1 ? " step" : " steps") + ", is told in " + chapter.page() + "."));
            }
            if (chapters.size() > 1) {
                out.println();
            }
        }
        return 0;
    }
}
