package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorTest {

    @Test
    void saysWhatIsTyped() {
        List<String> said = new ArrayList<>();

        new Operator(new BufferedReader(new StringReader("welcome\nwe begin\n"))).speak(said::add);

        assertThat(said).isEqualTo(List.of("welcome", "we begin"));
    }
}
