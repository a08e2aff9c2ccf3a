package kata;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import kata.git.Git;
import kata.git.Tags;
import kata.story.Mark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Makes the tags that a learner steps through the story by. {@code start/<slug>} is where a milestone begins;
 * {@code milestone/<slug>} is where it ends, once another commit follows it and its feature is not tagged @unfinished.
 */
@Command(name = "tags", mixinStandardHelpOptions = true,
        description = "Makes the local tags start/<slug> and milestone/<slug> from the commits' trailers.")
final class TagsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Workspace workspace;

    TagsCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Git git = workspace.wholeRepository();
        Tags tags = new Tags(git);
        PrintWriter out = spec.commandLine().getOut();
        for (Mark mark : Marks.in(git)) {
            switch (tags.point(mark.name(), mark.commit().id())) {
                case MADE -> out.println("made " + mark.name() + " at " + mark.commit().shortId());
                case MOVED -> out.println("moved " + mark.name() + " to " + mark.commit().shortId());
                case KEPT -> { }
            }
        }
        return 0;
    }
}
