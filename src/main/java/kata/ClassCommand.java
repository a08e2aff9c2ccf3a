package kata;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kata.classroom.ClassPage;
import kata.classroom.ClassTable;
import kata.classroom.Classroom;
import kata.classroom.Seat;
import kata.files.Directory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For whoever teaches: how far everyone is. */
@Command(name = "class", mixinStandardHelpOptions = true,
        description = "Shows the lights of many work folders, on the terminal and as a page, target/class.html.")
final class ClassCommand implements Callable<Integer> {

    private static final String PAGE = "target/class.html";

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Work folders, or copies of them: a bare one that was"
            + " made by git clone --mirror will do.")
    private List<Path> folders = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    private final Clock clock;

    ClassCommand(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Seat> seats = Classroom.of(folders.stream().map(workspace.directory()::resolve).toList());
        Instant now = clock.instant();
        PrintWriter out = spec.commandLine().getOut();
        ClassTable.of(seats, now).forEach(line -> out.println(Ansi.AUTO.string(line)));
        Path page = workspace.home().resolve(PAGE);
        try {
            new Directory(workspace.home()).write(PAGE, ClassPage.of(seats, now, clock.getZone())
                    .getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException e) {
            throw new NotUsable(page + " cannot be written: is the folder read-only, or the disk full?");
        }
        out.println(page);
        return 0;
    }
}
