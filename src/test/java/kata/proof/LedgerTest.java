package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path directory;

    @Test
    void knowsWhatWasAddedInAnEarlierRun() {
        Ledger.in(directory.resolve("new")).add("a", "red: adds up");
        assertThat(Ledger.in(directory.resolve("new")).knows("a")).isTrue();
        assertThat(Ledger.in(directory.resolve("new")).knows("b")).isFalse();
    }

    @Test
    void forgetsWhenItIsToldTo() {
        Ledger none = Ledger.none();
        none.add("a", "red: adds up");
        assertThat(none.knows("a")).isFalse();
    }

    @Test
    void liesWhereTheUserKeepsWhatCanBeHadAgain() {
        assertThat(Ledger.usualPlace(Map.of("XDG_CACHE_HOME", "/cache"))).isEqualTo(Path.of("/cache/greenroom-kata"));
        Path home = Path.of(System.getProperty("user.home"), ".cache", "greenroom-kata");
        assertThat(Ledger.usualPlace(Map.of())).isEqualTo(home);
        assertThat(Ledger.usualPlace(Map.of("XDG_CACHE_HOME", ""))).isEqualTo(home);
    }
}
