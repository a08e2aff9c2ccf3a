package kata;

import java.util.List;
import java.util.stream.Stream;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.proof.Features;
import kata.story.Mark;
import kata.story.Story;

/** The places of a repository's story that tags are for. */
final class Marks {

    private Marks() {
    }

    /** Where milestones start and end, main's history says; a learner's steps move nothing. */
    static List<Mark> in(Git git) {
        History history = new History(git);
        List<String> landed = history.landed();
        String[] withOwn = Stream.concat(landed.stream(), Stream.of("HEAD")).toArray(String[]::new);
        Story story = Story.of(history.behind(landed.toArray(String[]::new)));
        try (Trees trees = new Trees(git)) {
            return Mark.in(story, history.behind(withOwn)).stream().filter(mark -> mark.isStart()
                    || !Features.isUnfinished(trees, mark.milestone().end().tree(), mark.milestone())).toList();
        }
    }
}
