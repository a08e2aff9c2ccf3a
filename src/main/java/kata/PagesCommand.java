package kata;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import kata.files.Directory;
import kata.git.Git;
import kata.git.History;
import kata.pages.BeforeYouBegin;
import kata.pages.MendedLater;
import kata.story.Milestone;
import kata.story.Step;
import kata.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes into each milestone's page what made room for it, and what was mended after it. */
@Command(name = "pages", mixinStandardHelpOptions = true,
        description = "Writes the parts \"Before you begin\" and \"Mended later\" of the pages in milestones/ from"
                + " the commits.")
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
        Map<String, Milestone> milestones = story.milestones().stream()
                .collect(Collectors.toMap(it -> "milestones/" + it.slug() + ".md", Function.identity()));
        Map<String, String> pages = pages(top);
        Map<String, List<Step>> before = new LinkedHashMap<>();
        pages.forEach((page, told) ->
                before.put(page, BeforeYouBegin.steps(told, story, Optional.ofNullable(milestones.get(page)))));
        List<Step> elsewhere = before.values().stream().flatMap(List::stream).toList();
        boolean stale = false;
        for (Map.Entry<String, String> entry : pages.entrySet()) {
            String page = entry.getKey();
            String told = entry.getValue();
            List<Step> after = Optional.ofNullable(milestones.get(page)).map(story::after).orElse(List.of());
            String wanted = MendedLater.in(BeforeYouBegin.in(told, before.get(page)), after, elsewhere);
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

    /** The milestones' pages by their names. */
    private static Map<String, String> pages(Directory top) {
        if (!Files.isDirectory(top.path().resolve("milestones"))) {
            return Map.of();
        }
        Map<String, String> pages = new TreeMap<>();
        new Directory(top.path().resolve("milestones")).files().stream().map(it -> it.getFileName().toString())
                .filter(name -> name.matches("\\d.*\\.md")).map(name -> "milestones/" + name)
                .forEach(page -> pages.put(page, new String(top.read(page), StandardCharsets.UTF_8)));
        return pages;
    }
}
