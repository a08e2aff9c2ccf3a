package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void namesTheThreadThatEndsTheProgram() {
        Thread ending = Terminal.ending(() -> { });

        assertThat(ending.getName().replaceAll("\\d+", "N")).isEqualTo("interrupted");
    }
}
