package kata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BarTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Duration now = Duration.ZERO;
    private final Bar bar = new Bar(new PrintStream(terminal, true, StandardCharsets.UTF_8), () -> now.toNanos());

    @Test
    void showsItselfOnceSomethingTakesLong() {
        bar.begin("mutants", 4);
        bar.step();
        assertThat(terminal.size()).isZero();
        now = Duration.ofSeconds(3);
        bar.step();
        bar.step();
        bar.end();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("mutants");
    }

    @Test
    void doesNotShowItselfForWhatIsDone() {
        bar.begin("mutants", 1);
        now = Duration.ofSeconds(3);
        bar.step();
        bar.begin("rhythm", 0);
        bar.end();
        assertThat(terminal.size()).isZero();
    }

    @Test
    void nobodyHasToLook() {
        ProgressListener nobody = ProgressListener.none();
        nobody.begin("mutants", 1);
        nobody.step();
        nobody.end();
        assertThat(nobody).isNotNull();
    }
}
