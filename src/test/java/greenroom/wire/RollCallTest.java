package greenroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.store.Framed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollCallTest {

    @Test
    void tellsWhoIsHere() throws Exception {
        RollCall roll = new RollCall(List.of("Alice", "Bob\u001f!"));

        assertThat(Framed.of(roll.frame())).isEqualTo(CommandFrames.command("clients_connected␟Alice␟Bob !"));
    }

    @Test
    void growsByWhoeverComes() throws Exception {
        RollCall roll = new RollCall(List.of("Alice"));
        FrameBytes before = roll.frame();

        roll.add("Bob");
        roll.add("Carol".repeat(100));

        assertThat(Framed.of(roll.frame()))
                .isEqualTo(CommandFrames.command("clients_connected␟Alice␟Bob␟" + "Carol".repeat(100)));
        assertThat(Framed.of(before)).as("what was told before").isEqualTo(CommandFrames.command("clients_connected␟Alice"));
    }
}
