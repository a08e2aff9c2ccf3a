package kata;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Git;
import kata.lights.Foresight;
import kata.lights.Light;
import kata.lights.Lights;
import kata.lights.Lit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rhythm of somebody's checks. */
@Command(name = "lights", mixinStandardHelpOptions = true,
        description = "Shows what each check came to: x red, o green, ! does not compile; with two numbers, what changed"
                + " between them.")
final class LightsCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Parameters(arity = "0..2", paramLabel = "N", description = "Two lights, to see what changed from one to the other.")
    private List<Integer> between = List.of();

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;
    private final ZoneId zone;

    LightsCommand(Workspace workspace, ZoneId zone) {
        this.workspace = workspace;
        this.zone = zone;
    }

    @Override
    public Integer call() {
        if (between.size() == 1) {
            throw new ParameterException(spec.commandLine(), "name two lights to compare, or none to see them all");
        }
        Git git = workspace.wholeRepository();
        List<Lit> all = new Lights(git).all();
        if (between.isEmpty()) {
            list(all);
        } else {
            String changed = git.ask("diff", color(), "--stat", "--patch", "--no-ext-diff",
                    tree(all, between.getFirst()), tree(all, between.getLast()));
            spec.commandLine().getOut().println(changed.isEmpty() ? "Nothing changed from light " + between.getFirst()
                    + " to light " + between.getLast() + "." : changed);
        }
        return 0;
    }

    private static String color() {
        return Ansi.AUTO.enabled() ? "--color=always" : "--color=never";
    }

    private void list(List<Lit> all) {
        PrintWriter out = spec.commandLine().getOut();
        if (all.isEmpty()) {
            out.println("No light yet: ./kata check makes one, and each one after it.");
            return;
        }
        out.println(all.stream().map(Lit::light).map(LightsCommand::shape).collect(Collectors.joining(" ")));
        out.println();
        Optional<Lit> before = Optional.empty();
        for (Lit lit : all) {
            out.println(line(lit, before));
            before = Optional.of(lit);
        }
        out.println();
        out.println(Foresight.of(all));
    }

    private String line(Lit lit, Optional<Lit> before) {
        String since = before.map(it -> "+" + words(Duration.between(it.at(), lit.at()))).orElse("");
        String predicted = lit.predicted().map(light -> lit.light() == light ? "as predicted"
                : light.word() + " was predicted").orElse("");
        return "%3d  %s %9s  %s%s  %6.1f s  %s".formatted(lit.number(), TIME.format(lit.at().atZone(zone)), since,
                Ansi.AUTO.string(lit.light().markup()), " ".repeat(5 - lit.light().word().length()),
                lit.took().toMillis() / 1000.0, Stream.concat(
                        lit.notes().entrySet().stream().map(LightsCommand::noted), Optional.of(predicted).filter(it -> !it.isEmpty()).stream())
                        .collect(Collectors.joining(", "))).stripTrailing();
    }

    private static String shape(Light light) {
        return Ansi.AUTO.string(light.markup().replace(" " + light.word() + "|@", "|@"));
    }

    /** A bare count says of what. */
    private static String noted(Map.Entry<String, String> note) {
        return note.getValue().matches("\\d+ of \\d+") ? note.getValue() + " " + note.getKey() : note.getValue();
    }

    private static String words(Duration time) {
        return time.toMinutes() == 0 ? time.toSeconds() + " s"
                : String.format(Locale.ROOT, "%d:%02d min", time.toMinutes(), time.toSecondsPart());
    }

    private String tree(List<Lit> all, int number) {
        return all.stream().filter(lit -> lit.number() == number).findFirst().map(Lit::tree).orElseThrow(() ->
                new NotUsable("there is no light " + number + "; there are " + all.size()));
    }
}
