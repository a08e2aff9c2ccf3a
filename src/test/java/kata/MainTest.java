package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Repository repository;

    @BeforeEach
    void open() {
        repository = Repository.in(directory).commit("skeleton");
    }

    @Test
    void explainsItselfWhenAskedForNothing() {
        assertThat(kata()).isZero();
        assertThat(out.toString()).startsWith("Usage: kata").contains("verify", "tags");
    }

    @Test
    void saysWhichOptionItDoesNotKnow() {
        assertThat(kata("verify", "--colour")).isEqualTo(2);
        assertThat(err).hasToString("kata: Unknown option: '--colour'\n");
    }

    @Test
    void saysWhichRangeItDoesNotKnow() {
        assertThat(kata("verify", "nobody..HEAD")).isEqualTo(2);
        assertThat(err).hasToString("kata: unknown range: nobody..HEAD\n");
    }

    @Test
    void wantsAtLeastOneJob() {
        assertThat(kata("verify", "--jobs", "0")).isEqualTo(2);
        assertThat(err).hasToString("kata: --jobs must be 1 or more\n");
    }

    @Test
    void saysSoOutsideOfARepository(@TempDir Path elsewhere) {
        assertThat(kataIn(elsewhere, "verify")).isOne();
        assertThat(err).hasToString("kata: not in a git repository: run it in a clone of Greenroom\n");
    }

    @Test
    void saysHowToGetTheRestOfAShallowClone(@TempDir Path elsewhere) {
        Path clone = elsewhere.resolve("clone");
        repository.commit("second")
                .git("clone", "--quiet", "--depth=1", directory.toUri().toString(), clone.toString());
        assertThat(kataIn(clone, "tags")).isOne();
        assertThat(err).hasToString(
                "kata: this clone is shallow, and the story is its history: git fetch --unshallow gets it\n");
    }

    @Test
    void hasNothingToProveBeforeTheFirstMilestone() {
        assertThat(kata("verify")).isZero();
        assertThat(out).hasToString("0 steps, 0 proven, 0 refuted\n");
    }

    @Test
    void provesNothingByARangeWithoutAStep() {
        repository.commit("pin: a", "Milestone: 1-till").commit("docs");
        assertThat(kata("verify", "HEAD~1..HEAD")).isOne();
        assertThat(out).hasToString("0 steps, 0 proven, 0 refuted\nno step in HEAD~1..HEAD: nothing is proven\n");
    }

    @Test
    void refutesAStoryThatIsNotTrue() {
        repository.commit("red: a", "Milestone: 1-till");
        assertThat(kata("verify", "--no-cache", "--jobs", "1")).isOne();
        assertThat(out.toString()).contains("1 steps, 0 proven, 1 refuted").contains("  red-adds-no-test: nothing");
    }

    @Test
    void saysWhichMilestonesAreUnfinished() {
        repository.write("features/1-till.feature", "@unfinished\nFeature: Till\n")
                .commit("red: a", "Milestone: 1-till");
        kata("verify");
        assertThat(out.toString()).contains("unfinished: 1-till, whose feature is tagged so");
    }

    @Test
    void tagsWhereAMilestoneStartsAndEnds() {
        repository.commit("red: a", "Milestone: 1-till").commit("green: a", "Milestone: 1-till").commit("merge");
        assertThat(kata("tags")).isZero();
        assertThat(repository.id("start/1-till")).isEqualTo(repository.id("HEAD~2"));
        assertThat(repository.id("milestone/1-till")).isEqualTo(repository.id("HEAD~1"));
        assertThat(out).hasToString("made start/1-till at %s\nmade milestone/1-till at %s\n".formatted(
                repository.id("HEAD~2").substring(0, 7), repository.id("HEAD~1").substring(0, 7)));
    }

    @Test
    void changesNothingWhenItTagsAgain() {
        repository.commit("red: a", "Milestone: 1-till").commit("merge");
        kata("tags");
        out.getBuffer().setLength(0);
        assertThat(kata("tags")).isZero();
        assertThat(out).hasToString("");
    }

    @Test
    void saysWhichTagItMoves() {
        repository.commit("red: a", "Milestone: 1-till").git("tag", "start/1-till", "HEAD~1");
        kata("tags");
        assertThat(out).hasToString("moved start/1-till to " + repository.id("HEAD").substring(0, 7) + "\n");
    }

    @Test
    void tagsNoEndThatMayMove() {
        repository.commit("red: a", "Milestone: 1-till");
        kata("tags");
        assertThat(repository.git("tag")).isEqualTo("start/1-till");
    }

    @Test
    void tagsNoEndOfAnUnfinishedMilestone() {
        repository.write("features/1-till.feature", "# soon\n@ui @unfinished\nFeature: Till\n")
                .commit("red: a", "Milestone: 1-till").commit("merge");
        kata("tags");
        assertThat(repository.git("tag")).isEqualTo("start/1-till");
    }

    @Test
    void worksWhereItIsCalled() {
        assertThat(Place.ofThisProcess().directory()).isAbsolute();
    }

    private int kata(String... arguments) {
        return kataIn(repository.directory(), arguments);
    }

    private int kataIn(Path place, String... arguments) {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Place(place, environment), output, new PrintWriter(err, true), arguments);
    }
}
