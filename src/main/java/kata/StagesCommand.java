package kata;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.files.Directory;
import kata.git.Git;
import kata.proof.Ledger;
import kata.stages.Kept;
import kata.stages.Measured;
import kata.stages.Stages;
import kata.stages.StagesPage;
import kata.stages.StagesPlot;
import kata.story.Mark;
import kata.story.Milestone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds what one gets at each tag, and says whether it is what was promised. */
@Command(name = "stages", mixinStandardHelpOptions = true,
        description = "Builds each stage in a clean copy: start/<slug> must fail by its milestone's scenarios alone, "
                + "milestone/<slug> by nothing.")
final class StagesCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME",
            description = "Which stages: start/2-send-only-server, or start/2 for short. Default: all.")
    private List<String> names = List.of();

    @Option(names = "--write", description = "Also write docs/stages.md and its picture, if all promises are kept.")
    private boolean write;

    @Option(names = "--no-cache", description = "Build what an earlier run has measured, too.")
    private boolean noCache;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", defaultValue = "1",
            description = "How many stages at a time. Default: ${DEFAULT-VALUE}.")
    private int jobs;

    @Option(names = "--audit", paramLabel = "N", description = "Only those of the newest milestone, and N of the others:"
            + " a stage never changes. Which, depends on the commit that is checked out.")
    private Optional<Integer> audit = Optional.empty();

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    StagesCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns 0 when every promise is kept. */
    @Override
    public Integer call() {
        check(jobs >= 1, "--jobs must be 1 or more");
        check(!write || names.isEmpty() && audit.isEmpty(), "--write tells of all stages: name none");
        check(audit.isEmpty() || names.isEmpty() && audit.orElseThrow() >= 0, "--audit chooses: name no stage");
        Git git = workspace.wholeRepository();
        List<Mark> named = chosen(Marks.in(git));
        List<Mark> marks = audit.map(many -> audited(named, many, git.ask("rev-parse", "HEAD"))).orElse(named);
        PrintWriter out = spec.commandLine().getOut();
        Stages stages = Stages.of(git, workspace.environment(), kept()).orElseThrow(() ->
                new NotUsable("Maven (mvn) is needed to build the stages, and is not on the PATH"));
        List<Measured> all = stages.measure(marks, jobs, measured -> progress(out, measured));
        table(out, all);
        List<String> broken = all.stream().flatMap(measured -> measured.broken().stream()
                .map(promise -> measured.mark().name() + ": " + promise)).toList();
        broken.forEach(out::println);
        if (write && broken.isEmpty()) {
            write(new Directory(Path.of(git.ask("rev-parse", "--show-toplevel"))), all);
            out.println("wrote docs/stages.md and docs/images/stages.png");
        } else if (write) {
            out.println("docs/stages.md stays as it is until every promise is kept");
        }
        return broken.isEmpty() ? 0 : 1;
    }

    private List<Mark> chosen(List<Mark> marks) {
        String all = marks.stream().map(Mark::name).collect(Collectors.joining(", "));
        check(!marks.isEmpty(), "no milestone has begun: there is no stage yet");
        names.forEach(name -> check(marks.stream().anyMatch(mark -> means(name, mark)),
                "unknown stage: " + name + " (there are " + all + ")"));
        return marks.stream().filter(mark -> names.isEmpty() || names.stream().anyMatch(name -> means(name, mark)))
                .toList();
    }

    /** The same for the same commit, so that what broke can be tried again. */
    private static List<Mark> audited(List<Mark> marks, int many, String commit) {
        Milestone newest = marks.getLast().milestone();
        List<Mark> others = new ArrayList<>(marks.stream().filter(it -> !it.milestone().equals(newest)).toList());
        Collections.shuffle(others, new Random(commit.hashCode()));
        List<Mark> taken = others.subList(0, Math.min(many, others.size()));
        return marks.stream().filter(it -> it.milestone().equals(newest) || taken.contains(it)).toList();
    }

    private static boolean means(String name, Mark mark) {
        return mark.name().equals(name) || mark.name().startsWith(name + "-");
    }

    private Kept kept() {
        return noCache ? Kept.nowhere() : Kept.in(Ledger.usualPlace(workspace.environment()).resolve("stages"));
    }

    private static synchronized void progress(PrintWriter out, Measured measured) {
        List<String> broken = measured.broken();
        String verdict = broken.isEmpty() ? "as promised" : broken.size() + " broken";
        out.println(measured.mark().name() + " at " + measured.mark().commit().shortId() + ": " + verdict
                + (measured.known() ? ", measured before" : ", " + measured.cells().getLast() + " s"));
        out.flush();
    }

    private static void table(PrintWriter out, List<Measured> all) {
        List<List<String>> rows = new ArrayList<>(List.of(Measured.COLUMNS));
        all.stream().map(Measured::cells).forEach(rows::add);
        int[] widths = IntStream.range(0, Measured.COLUMNS.size()).map(column ->
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        out.println();
        rows.forEach(row -> out.println(IntStream.range(0, widths.length).mapToObj(column ->
                String.format("%" + (column == 0 ? "-" : "") + widths[column] + "s", row.get(column)))
                .collect(Collectors.joining("  "))));
        out.println();
    }

    private static void write(Directory top, List<Measured> all) {
        top.write("docs/stages.md", StagesPage.of(all).getBytes(StandardCharsets.UTF_8));
        top.write("docs/images/stages.png", StagesPlot.of(all));
    }

    private void check(boolean holds, String complaint) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), complaint);
        }
    }
}
