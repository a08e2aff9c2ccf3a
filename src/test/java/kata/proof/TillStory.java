package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kata.evidence.Evidence;
import kata.replay.Outcome;
import kata.replay.Result;
import kata.replay.Result.Cause;
import kata.replay.Result.Failed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A story to be told on, honestly or not, and what is then said of its newest commit. */
abstract class TillStory {

    static final Outcome PASSES = new Outcome.Tested(List.of(new Result.Passed("A day")));

    @TempDir
    private Path directory;
    @TempDir
    private Path copies;
    Till till;

    @BeforeEach
    void open() {
        till = begin(directory);
    }

    Till begin(Path where) {
        return Till.in(where);
    }

    static Outcome fails(String message) {
        Failed failed = new Failed("A day", Cause.EXCEPTION, "java.lang.IllegalStateException", message);
        return new Outcome.Tested(List.of(failed));
    }

    String shortId(String revision) {
        return till.repository().id(revision).substring(0, 7);
    }

    void assertProven() {
        assertProven(PASSES);
    }

    void assertProven(String revision) {
        assertThat(verdict(revision, PASSES)).isEqualTo(new Verdict.Proven());
    }

    void assertProven(Outcome feature) {
        assertThat(verdict("HEAD", feature)).isEqualTo(new Verdict.Proven());
    }

    void assertRefuted(String code, String evidence) {
        assertRefuted(PASSES, code, evidence);
    }

    /**
     * @param feature what comes of it when the milestone's feature is played
     */
    void assertRefuted(Outcome feature, String code, String evidence) {
        assertRefuted("HEAD", feature, code, evidence);
    }

    void assertRefuted(String revision, Outcome feature, String code, String evidence) {
        assertThat(verdict(revision, feature)).isInstanceOfSatisfying(Verdict.Refuted.class, refuted -> {
            assertThat(refuted.reason().code()).isEqualTo(code);
            assertThat(refuted.evidence()).startsWith(evidence);
        });
    }

    Verdict verdict(Evidence evidence) {
        return till.verdict("HEAD", trees -> new InProcess(trees, copies, PASSES), evidence);
    }

    Verdict verdict(String revision, Outcome feature) {
        return till.verdict(revision, trees -> new InProcess(trees, copies, feature));
    }
}
