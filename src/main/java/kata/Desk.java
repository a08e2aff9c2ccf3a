package kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kata.git.Git;
import kata.git.GitRefused;
import kata.git.WorkFolder;
import kata.lights.Lights;
import kata.lights.Lit;
import kata.reading.KeptFailures;
import kata.reading.MapPage.Folder;
import kata.reading.Paint;
import kata.reading.StoryFolder;
import kata.reading.Whereabouts;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What all commands for reading need. */
record Desk(Git here, Path folder, Git home, Path homeFolder, Reference reference, Paint paint) {

    static Desk at(Workspace workspace, CommandSpec spec) {
        return at(workspace, spec.commandLine().getColorScheme().ansi());
    }

    static Desk at(Workspace workspace, Ansi ansi) {
        Git home = workspace.homeRepository();
        Git here = workspace.home().equals(workspace.directory()) ? home : workspace.wholeRepository();
        Path homeFolder = new WorkFolder(home).top();
        return new Desk(here, here == home ? homeFolder : new WorkFolder(here).top(), home, homeFolder,
                Reference.of(home), new Paint(ansi));
    }

    NumberedStep step(String name) {
        return reference.step(name).orElseThrow(() -> new NotUsable("there is no step " + name + ": "
                + reference.chapter(name.replaceFirst("\\..*", ""))
                .map(chapter -> "milestone " + chapter.number() + " has " + chapter.steps().getFirst().name() + " to "
                        + chapter.steps().getLast().name())
                .orElse("./kata story lists them, as 2.7")));
    }

    /** A file of main's, as text; empty where main has none of that name. */
    Optional<String> ofMain(String path) {
        try {
            return Optional.of(home.ask("show", reference.story().steps().getLast().commit().id() + ":" + path));
        } catch (GitRefused none) {
            return Optional.empty();
        }
    }

    KeptFailures failures() {
        return ofMain(KeptFailures.FILE).map(KeptFailures::read).orElseGet(KeptFailures::none);
    }

    Chapter chapter(String name) {
        return reference.chapter(name).orElseThrow(() -> new NotUsable("there is no milestone " + name + ": "
                + "./kata lists them"));
    }

    StoryFolder storyFolder() {
        return new StoryFolder(homeFolder);
    }

    Whereabouts whereabouts() {
        return Whereabouts.of(here, reference);
    }

    /** Whether the trainer was called in the folder for reading. */
    boolean isInStoryFolder() {
        return folder.equals(storyFolder().path());
    }

    /** How one calls the trainer from here: the folder for reading may have one of its own, of its day. */
    String kata() {
        return isInStoryFolder() ? "../../kata" : "./kata";
    }

    /** The other folders in which somebody works or reads. */
    List<Folder> folders() {
        Path work = homeFolder.resolve("kata-work");
        if (!Files.isDirectory(work)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(work)) {
            return all.filter(it -> Files.isDirectory(it.resolve(".git")) && !it.equals(folder))
                    .filter(it -> !it.getFileName().toString().startsWith(".")).sorted().map(it -> folder(it, Git.in(it))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder hereFolder() {
        return folder(folder, here);
    }

    private Folder folder(Path path, Git git) {
        List<Lit> lights = new Lights(git).all();
        return new Folder(folder.relativize(path).toString().replace('\\', '/'), Whereabouts.of(git, reference),
                lights.isEmpty() ? Optional.empty() : Optional.of(lights.getLast()));
    }
}
