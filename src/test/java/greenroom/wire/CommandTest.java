package greenroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void goesOutAsItsNameAndItsArguments() {
        assertThat(new Command.Session("c0ffee").frame().toString()).isEqualTo("Frame[CMD session␟c0ffee]");
    }
}
