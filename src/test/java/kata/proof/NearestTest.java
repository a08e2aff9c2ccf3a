package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"till, till, 0", "till, tills, 1", "till, ill, 1", "till, tell, 1", "'', till, 4",
        "kitten, sitting, 3"})
    void countsTheLettersToChange(String from, String to, int distance) {
        assertThat(Nearest.distance(from, to)).isEqualTo(distance);
    }

    @Test
    void findsTheNameThatWasMeant() {
        assertThat(Nearest.to("startsAtZreo", List.of("endsAtOne", "startsAtZero", "starts"))).contains("startsAtZero");
    }

    @Test
    void findsNoneThatIsQuiteAnother() {
        assertThat(Nearest.to("startsAtZero", List.of("pays", "opens"))).isEmpty();
    }
}
