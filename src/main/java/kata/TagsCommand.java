package kata;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kata.git.Commit;
import kata.git.Git;
import kata.git.History;
import kata.git.Tags;
import kata.git.Trees;
import kata.proof.Features;
import kata.story.Milestone;
import kata.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Makes the tags that a learner steps through the story by. {@code start/<slug>} is a milestone's first commit;
 * {@code milestone/<slug>} is its last, once another commit follows it and its feature is not tagged @unfinished.
 */
@Command(name = "tags", mixinStandardHelpOptions = true,
        description = "Makes the local tags start/<slug> and milestone/<slug> from the commits' trailers.")
final class TagsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private final Place place;

    TagsCommand(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        Git git = place.wholeRepository();
        Tags tags = new Tags(git);
        PrintWriter out = spec.commandLine().getOut();
        wanted(git).forEach((name, commit) -> {
            switch (tags.point(name, commit.id())) {
                case MADE -> out.println("made " + name + " at " + commit.shortId());
                case MOVED -> out.println("moved " + name + " to " + commit.shortId());
                case KEPT -> { }
            }
        });
        return 0;
    }

    private static Map<String, Commit> wanted(Git git) {
        Map<String, Commit> wanted = new LinkedHashMap<>();
        try (Trees trees = new Trees(git)) {
            for (Milestone milestone : Story.of(new History(git).behind("HEAD")).milestones()) {
                wanted.put("start/" + milestone.slug(), milestone.start());
                if (milestone.followed() && !Features.isUnfinished(trees, milestone.end().tree(), milestone)) {
                    wanted.put("milestone/" + milestone.slug(), milestone.end());
                }
            }
        }
        return wanted;
    }
}
