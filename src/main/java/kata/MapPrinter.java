package kata;

import java.io.PrintWriter;
import java.util.List;
import kata.git.Trees;
import kata.git.WorkFolder;
import kata.reading.MapPage.Folder;
import kata.reading.MapPage;
import picocli.CommandLine.Help.Ansi;

/** What the trainer says when it is asked for nothing: the map. */
final class MapPrinter {

    private final Workspace workspace;

    MapPrinter(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Where no story is told yet, there is no map either, and the commands are listed instead. */
    void print(PrintWriter out) {
        Desk desk = Desk.at(workspace, Ansi.AUTO);
        if (desk.reference().chapters().isEmpty()) {
            Main.commands(workspace).usage(out);
            return;
        }
        try (Trees trees = new Trees(desk.home())) {
            MapPage page = new MapPage(desk.reference(), trees, desk.paint());
            Folder here = desk.hereFolder();
            List<Folder> folders = desk.folders();
            page.milestones(here.where()).forEach(out::println);
            page.folders(folders).forEach(out::println);
            boolean isClean = here.where().chapter().isEmpty() || new WorkFolder(desk.here()).isClean();
            page.next(here, isClean, folders).forEach(out::println);
            out.println("All commands: " + desk.kata() + " help");
        }
    }
}
