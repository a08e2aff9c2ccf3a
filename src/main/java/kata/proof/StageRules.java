package kata.proof;

import static kata.proof.Refutation.unless;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kata.git.Commit;
import kata.story.Stage;
import kata.story.Step;
import kata.story.StepKind;

/** What a stage may be: documents, build and test machinery for a place in the story, which itself stays as it was. */
final class StageRules {

    private static final Pattern TRAINER = Pattern.compile("src/(main|test)/(java|resources)/kata/.*");
    private static final Pattern STORY = Pattern.compile(
            "features/.*|src/main/.*|src/test/java/(.*/)?(Test[^/]*|[^/]*(Test|Tests|TestCase))\\.java");

    private StageRules() {
    }

    /**
     * @param changed the paths that differ from the commit's first parent
     */
    static void check(Step step, Set<String> changed) {
        Commit commit = step.commit();
        List<String> names = commit.trailer("Stage");
        unless(names.size() == 1, Reason.UNKNOWN_STAGE, "its message names " + names.size() + " stages");
        unless(commit.trailer("Milestone").isEmpty() && !StepKind.of(commit.subject()).isTold(), Reason.UNKNOWN_STAGE,
                "it is told as a step and as a stage, and can only be one of them");
        Stage stage = step.stage().orElseThrow();
        unless(stage.base().isPresent(), Reason.UNKNOWN_STAGE,
                "expected start/ or milestone/ and a milestone of this story, but it says " + stage.name());
        unless(stage.inPlace(), Reason.STAGE_OUT_OF_PLACE, "it should stand on "
                + stage.base().map(base -> base.shortId() + " " + base.subject()).orElseThrow()
                + ", or on an earlier stage of the same name");
        changed.stream().filter(StageRules::isStory).findFirst().ifPresent(path -> {
            throw new Refutation(Reason.STAGE_CHANGES_THE_STORY, "it changes " + path + ", which only a step may");
        });
    }

    /**
     * Main takes in a stage for the sake of its history alone.
     *
     * @param parents in their order
     */
    static void checkMerge(Commit merge, List<Commit> parents) {
        parents.stream().skip(1).filter(parent -> !parent.trailer("Stage").isEmpty()).findFirst().ifPresent(stage ->
                unless(merge.tree().equals(parents.getFirst().tree()), Reason.STAGE_CHANGES_THE_STORY,
                        "it takes files from the stage " + stage.shortId() + ": merge that with -s ours"));
    }

    private static boolean isStory(String path) {
        return STORY.matcher(path).matches() && !TRAINER.matcher(path).matches();
    }
}
