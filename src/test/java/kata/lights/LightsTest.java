package kata.lights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kata.Repository;
import kata.git.Git;
import kata.git.GitRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightsTest {

    @TempDir
    private Path directory;
    private Repository repository;
    private Lights lights;

    @BeforeEach
    void tell() {
        repository = Repository.in(directory).write("a.txt", "one").commit("first");
        lights = new Lights(Git.in(repository.directory()));
    }

    @Test
    void aRepositoryThatWasNeverCheckedHasNone() {
        assertThat(lights.all()).isEmpty();
    }

    @Test
    void keepsWhatWasJudgedAndWhatItCameTo() {
        Instant before = Instant.now().minusSeconds(1);
        lights.add(tree(), Light.RED, Duration.ofMillis(2_345), Optional.of(Light.GREEN),
                Map.of("scenarios", "6 of 19", "first", "Alice hears\n  nothing"));
        Lit lit = lights.all().getFirst();
        assertThat(lit.number()).isOne();
        assertThat(lit.light()).isEqualTo(Light.RED);
        assertThat(lit.tree()).isEqualTo(tree());
        assertThat(lit.on()).isEqualTo(repository.id("HEAD"));
        assertThat(lit.took()).isEqualTo(Duration.ofMillis(2_345));
        assertThat(lit.predicted()).contains(Light.GREEN);
        assertThat(lit.foreseen()).contains(false);
        assertThat(lit.notes()).isEqualTo(Map.of("scenarios", "6 of 19", "first", "Alice hears nothing"));
        assertThat(lit.at()).isBetween(before, Instant.now());
    }

    @Test
    void comeOneAfterTheOther() {
        light(Light.AMBER);
        light(Light.RED);
        light(Light.GREEN);
        assertThat(lights.all()).extracting(Lit::light).containsExactly(Light.AMBER, Light.RED, Light.GREEN);
        assertThat(lights.all()).extracting(Lit::number).containsExactly(1, 2, 3);
        assertThat(lights.all().getFirst().predicted()).isEmpty();
        assertThat(lights.all().getFirst().foreseen()).isEmpty();
    }

    @Test
    void standBesideTheHistory() {
        String head = repository.id("HEAD");
        light(Light.GREEN);
        assertThat(repository.id("HEAD")).isEqualTo(head);
        assertThat(repository.git("branch", "--all", "--contains", lights.all().getFirst().commit())).isEmpty();
    }

    @Test
    void sayWhyTheyCannotBeKept() {
        assertThatThrownBy(() -> lights.add("0123456789012345678901234567890123456789", Light.RED, Duration.ZERO,
                Optional.empty(), Map.of())).isInstanceOf(GitRefused.class);
    }

    @Test
    void areToldApartByShapeToo() {
        assertThat(Stream.of(Light.values()).map(Light::shape)).doesNotHaveDuplicates();
        assertThat(Light.RED.markup()).isEqualTo("@|red x red|@");
        assertThat(Light.of("amber")).contains(Light.AMBER);
        assertThat(Light.of("blue")).isEmpty();
    }

    @Test
    void keepScoreOfPredictions() {
        assertThat(Foresight.of(lights.all())).hasToString("nothing predicted yet: ./kata check --predict red");
        predicted(Light.RED, Light.GREEN);
        light(Light.RED);
        predicted(Light.RED, Light.RED);
        assertThat(Foresight.of(lights.all())).hasToString("1 of 2 predictions right");
        predicted(Light.GREEN, Light.GREEN);
        assertThat(Foresight.of(lights.all())).isEqualTo(new Foresight(2, 3, 2))
                .hasToString("2 of 3 predictions right, the last 2 in a row");
    }

    private void light(Light light) {
        lights.add(tree(), light, Duration.ofSeconds(1), Optional.empty(), Map.of());
    }

    private void predicted(Light light, Light predicted) {
        lights.add(tree(), light, Duration.ofSeconds(1), Optional.of(predicted), Map.of());
    }

    private String tree() {
        return repository.id("HEAD^{tree}");
    }
}
