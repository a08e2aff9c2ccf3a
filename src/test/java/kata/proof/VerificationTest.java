package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kata.git.Commit;
import kata.evidence.Evidence;
import kata.git.Git;
import kata.git.History;
import kata.git.Trees;
import kata.replay.Outcome;
import kata.replay.Replay;
import kata.story.Step;
import kata.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    private static final Replay LOSES = (tree, suite) -> new Outcome.Lost("it hangs");

    @TempDir
    private Path directory;
    @TempDir
    private Path elsewhere;
    private Story story;
    private Trees trees;

    @BeforeEach
    void open() {
        Git git = Git.in(Till.in(directory).green().repository().directory());
        story = Story.of(new History(git).behind("HEAD"));
        trees = new Trees(git);
    }

    @AfterEach
    void close() {
        trees.close();
    }

    @Test
    void tellsOfTheStepsInTheirOrder() {
        List<Judged> heard = new ArrayList<>();
        List<Judged> all = verification(LOSES).run(everything(), 2, heard::add);
        assertThat(heard).isEqualTo(all).extracting(judged -> judged.step().behaviour())
                .containsExactly("shoppers pay", "starts at zero", "starts at zero");
        assertThat(all).allMatch(Judged::isRefuted);
    }

    @Test
    void judgesOnlyWhatIsInTheRange() {
        String newest = story.steps().getLast().commit().id();
        assertThat(verification(LOSES).run(Set.of(newest), 1, judged -> { })).hasSize(1);
    }

    @Test
    void replaysWhatIsProvenNoSecondTime() {
        String red = story.steps().get(2).commit().id();
        Replay bench = new InProcess(trees, elsewhere.resolve("copies"), new Outcome.Broken("no feature is played"));
        assertThat(verification(bench).run(Set.of(red), 1, judged -> { }))
                .extracting(Judged::isRefuted, Judged::known).containsExactly(tuple(false, false));
        assertThat(verification(LOSES).run(Set.of(red), 1, judged -> { }))
                .extracting(Judged::isRefuted, Judged::known).containsExactly(tuple(false, true));
    }

    @Test
    void triesWhatWasRefutedAgain() {
        String red = story.steps().get(2).commit().id();
        verification(LOSES).run(Set.of(red), 1, judged -> { });
        assertThat(verification(LOSES).run(Set.of(red), 1, judged -> { })).noneMatch(Judged::known);
    }

    @Test
    void refutesWhatItCannotJudge() {
        Replay breaks = (tree, suite) -> {
            throw new IllegalStateException("no disk");
        };
        Judged judged = verification(breaks).run(everything(), 1, it -> { }).getLast();
        assertThat(judged.verdict()).isInstanceOfSatisfying(Verdict.Refuted.class,
                refuted -> assertThat(refuted.reason()).isEqualTo(Reason.DID_NOT_FINISH));
    }

    private Verification verification(Replay replay) {
        return new Verification(story, trees, Replays.of(replay), Evidence.none(), Ledger.in(elsewhere.resolve("ledger")));
    }

    private Set<String> everything() {
        return story.steps().stream().map(Step::commit).map(Commit::id).collect(Collectors.toSet());
    }
}
