package kata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpokenTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Duration now = Duration.ofHours(1);
    private final Spoken spoken = new Spoken(new PrintStream(out, true, StandardCharsets.UTF_8), () -> now.toNanos());

    @Test
    void saysNowAndThenHowFarItIs() {
        spoken.begin("mutants", 5);
        spoken.step();
        now = now.plusSeconds(20);
        spoken.step();
        spoken.step();
        now = now.plusSeconds(20);
        spoken.step();
        assertThat(said()).isEqualTo("mutants: 2 of 5 ...\nmutants: 4 of 5 ...\n");
    }

    @Test
    void saysNothingOfWhatIsOver() {
        spoken.begin("mutants", 1);
        now = now.plusSeconds(20);
        spoken.step();
        spoken.end();
        spoken.begin("rhythm", 3);
        spoken.step();
        assertThat(said()).isEmpty();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
