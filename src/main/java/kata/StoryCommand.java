package kata;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kata.git.GitRefused;
import kata.reading.StoryPage;
import kata.reading.Whereabouts;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.report.Measurements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the steps of a milestone, or of all. */
@Command(name = "story", mixinStandardHelpOptions = true,
        description = "Lists a milestone's steps, a line each, by the numbers that show and at take.")
final class StoryCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "N",
            description = "The milestone. Default: the one you are in; on main, all of them.")
    private Optional<String> milestone = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Place place;

    StoryCommand(Place place) {
        this.place = place;
    }

    /** What was measured once; nothing where that was not, or cannot be read. */
    private static Function<NumberedStep, String> scenarios(Desk desk) {
        try {
            Measurements measured = Measurements.read(desk.home().ask("show",
                    desk.reference().story().steps().getLast().commit().id() + ":" + Measurements.FILE));
            return step -> measured.of(step).scenarios().map(it -> it.toString().replace("/", " of ")).orElse("");
        } catch (GitRefused | IllegalArgumentException e) {
            return step -> "";
        }
    }

    @Override
    public Integer call() {
        Desk desk = Desk.at(place, spec);
        PrintWriter out = spec.commandLine().getOut();
        Whereabouts where = desk.whereabouts();
        List<Chapter> chapters = milestone.map(desk::chapter).or(where::chapter).map(List::of)
                .orElse(desk.reference().chapters());
        StoryPage page = new StoryPage(desk.paint(), scenarios(desk));
        for (Chapter chapter : chapters) {
            page.of(chapter, where.reading()).forEach(out::println);
            if (chapters.size() > 1) {
                out.println();
            }
        }
        return 0;
    }
}
