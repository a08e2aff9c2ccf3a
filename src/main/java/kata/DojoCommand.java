package kata;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kata.git.Git;
import kata.lights.Lights;
import kata.story.Step;
import kata.walk.Dojo;
import kata.walk.Walk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps time for those who share a keyboard. */
@Command(name = "dojo", mixinStandardHelpOptions = true, description = "For pairs: says whose turn it is. The keyboard"
        + " goes on when the time is over, and after each red. Enter ends it. Needs no more than lines of text, so let"
        + " it run beside your editor.")
final class DojoCommand implements Callable<Integer> {

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "5",
            description = "How long one drives at most. Default: ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(names = "--turns", paramLabel = "N", defaultValue = "12",
            description = "After how many turns it ends. Default: ${DEFAULT-VALUE}.")
    private int turns;

    @Option(names = "--names", paramLabel = "NAME", split = ",", description = "Who takes part: Ada,Ben.")
    private List<String> names = List.of("the first", "the second");

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    private final Clock clock;
    private final Pause pause;
    private final InputStream keyboard;

    /** Lets some time pass. */
    interface Pause {

        void take(Duration time) throws InterruptedException;
    }

    DojoCommand(Workspace workspace, Clock clock, Pause pause, InputStream keyboard) {
        this.workspace = workspace;
        this.clock = clock;
        this.pause = pause;
        this.keyboard = keyboard;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (minutes < 1 || turns < 1 || names.size() < 2) {
            throw new ParameterException(spec.commandLine(), "--minutes and --turns must be 1 or more, and --names two or"
                    + " more: --minutes 5 --names Ada,Ben");
        }
        Git git = workspace.wholeRepository();
        PrintWriter out = spec.commandLine().getOut();
        Dojo dojo = new Dojo(names, Duration.ofMinutes(minutes), turns);
        int lights = new Lights(git).all().size();
        List<Step> known = new ArrayList<>(Walk.of(git).steps());
        String head = head(git);
        say(out, dojo.begin(clock.instant()));
        while (!dojo.isOver() && keyboard.available() == 0) {
            pause.take(Duration.ofSeconds(1));
            String now = head(git);
            if (!now.equals(head)) {
                head = now;
                Walk.of(git).steps().stream().filter(step -> !known.contains(step)).toList().forEach(step -> {
                    known.add(step);
                    say(out, dojo.told(step, clock.instant()));
                });
            }
            say(out, dojo.tick(clock.instant()));
        }
        out.println();
        dojo.report().forEach(out::println);
        String checks = new Lights(git).all().stream().skip(lights).map(lit -> lit.light().shape())
                .collect(Collectors.joining(" "));
        out.println("checks: " + (checks.isEmpty() ? "none; ./kata check shows where you are" : checks));
        return 0;
    }

    private static String head(Git git) {
        return git.ask("rev-parse", "HEAD");
    }

    /** With a bell, where there is one: nobody looks at a timer. */
    private static void say(PrintWriter out, List<String> lines) {
        lines.forEach(line -> out.println("\u0007" + line));
        out.flush();
    }
}
