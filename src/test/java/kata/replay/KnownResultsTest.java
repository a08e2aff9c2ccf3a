package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownResultsTest {

    private static final List<Result> PASSED = List.of(new Result.Passed("shop.TillTest#adds"));

    @TempDir
    private Path directory;

    @Test
    void areThereInTheNextRun() {
        KnownResults.in(directory).add("key", PASSED);
        assertThat(KnownResults.in(directory).of("key")).contains(PASSED);
        assertThat(KnownResults.in(directory).of("other")).isEmpty();
    }

    @Test
    void leaveOutWhatHasFailed() {
        KnownResults.in(directory).add("key", List.of(new Result.Failed("shop.TillTest#adds", Result.Cause.ASSERTION,
                "java.lang.AssertionError", "expected 1")));
        assertThat(KnownResults.in(directory).of("key")).isEmpty();
    }

    @Test
    void knowNothingOfWhatWasCutOff() throws IOException {
        Files.writeString(directory.resolve("key"), "half a");
        assertThat(KnownResults.in(directory).of("key")).isEmpty();
    }

    @Test
    void forgetWhenTheyAreToldTo() {
        KnownResults none = KnownResults.none();
        none.add("key", PASSED);
        assertThat(none.of("key")).isEmpty();
    }
}
