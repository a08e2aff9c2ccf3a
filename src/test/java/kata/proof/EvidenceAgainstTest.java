package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kata.evidence.Evidence;
import kata.git.Commit;
import org.junit.jupiter.api.Test;

class EvidenceAgainstTest extends TillStory {

    private static final Evidence DAMNING = new Evidence() {

        @Override
        public Optional<String> againstGreen(Commit before, Commit green, Collection<String> testClasses) {
            return Optional.of(before.subject() + " to " + green.subject() + " in " + testClasses);
        }

        @Override
        public Optional<String> againstRefactoring(Commit before, Commit refactoring, List<Commit> later) {
            return Optional.of(refactoring.subject() + ", then " + later.stream().map(Commit::subject).toList());
        }
    };

    private static final Verdict.Refuted GREEN = new Verdict.Refuted(Reason.NOT_DEMANDED,
            "red: starts at zero to green: starts at zero in [shop.TillTest]");

    @Test
    void notesALandedGreenThatNobodyDemanded() {
        till.green();
        assertThat(verdict(DAMNING)).isEqualTo(new Verdict.Proven(List.of(GREEN)));
    }

    @Test
    void refutesAStrictGreenThatNobodyDemanded() {
        till.repository().commit("more", "Rules: strict");
        till.greenThatTeaches();
        assertThat(verdict(DAMNING)).isEqualTo(GREEN);
    }

    @Test
    void refutesARefactoringThatALaterTestContradicts() {
        till.repository().commit("more", "Rules: strict");
        till.greenThatTeaches().repository().commit("refactor: a name\n\nNobody has paid yet, so nothing is in it.", Till.MILESTONE);
        assertThat(verdict(DAMNING)).isEqualTo(
                new Verdict.Refuted(Reason.CHANGES_BEHAVIOUR, "refactor: a name, then []"));
    }

    @Test
    void looksAtNothingButGreensAndRefactorings() {
        till.red();
        assertThat(verdict(DAMNING)).isEqualTo(new Verdict.Proven());
    }
}
