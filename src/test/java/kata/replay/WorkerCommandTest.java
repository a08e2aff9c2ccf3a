package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkerCommandTest {

    @Test
    void startsAWorkerThatCallsBack() {
        assertThat(WorkerCommand.at(Path.of("socket")).command()).contains("-cp", Worker.class.getName())
                .endsWith("socket");
    }

    @Test
    void usesWhatTheJvmHasLearned() {
        assertThat(WorkerCommand.learned("trainer.aot")).containsExactly("-XX:AOTCache=trainer.aot", "-Xlog:disable");
        assertThat(WorkerCommand.learned("")).isEmpty();
    }
}
