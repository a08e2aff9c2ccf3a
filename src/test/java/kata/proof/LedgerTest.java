package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path directory;

    @Test
    void knowsWhatWasAddedInAnEarlierRun() {
        Ledger.in(directory.resolve("new")).add("a", "red: adds up", new Verdict.Proven());
        assertThat(Ledger.in(directory.resolve("new")).of("a")).contains(new Verdict.Proven());
        assertThat(Ledger.in(directory.resolve("new")).of("b")).isEmpty();
    }

    @Test
    void knowsWhatWasNoted() {
        Verdict.Proven noted = new Verdict.Proven(List.of(
                new Verdict.Refuted(Reason.NOT_DEMANDED, "at least 1 of 2 mutants of its lines survive")));
        Ledger.in(directory).add("a", "green: adds up", noted);
        assertThat(Ledger.in(directory).of("a")).contains(noted);
    }

    @Test
    void knowsNothingOfWhatWasCutOff() throws IOException {
        Files.writeString(directory.resolve("a"), "green: adds up\nNOT_DEM");
        assertThat(Ledger.in(directory).of("a")).isEmpty();
    }

    @Test
    void forgetsWhenItIsToldTo() {
        Ledger none = Ledger.none();
        none.add("a", "red: adds up", new Verdict.Proven());
        assertThat(none.of("a")).isEmpty();
    }

    @Test
    void liesWhereTheUserKeepsWhatCanBeHadAgain() {
        assertThat(Ledger.usualPlace(Map.of("XDG_CACHE_HOME", "/cache"))).isEqualTo(Path.of("/cache/greenroom-kata"));
        Path home = Path.of(System.getProperty("user.home"), ".cache", "greenroom-kata");
        assertThat(Ledger.usualPlace(Map.of())).isEqualTo(home);
        assertThat(Ledger.usualPlace(Map.of("XDG_CACHE_HOME", ""))).isEqualTo(home);
    }
}
