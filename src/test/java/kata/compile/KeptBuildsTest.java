package kata.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kata.Shop;
import kata.replay.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBuildsTest {

    private static final List<Path> JARS = Library.ofThisProgram().jars();

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.in(directory).program("Till", "class Till { int total() { return 0; } }")
                .program("Door", "class Door { }")
                .test("TillTest", "@Test void isEmpty() { assertThat(new Till().total()).isZero(); }");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aLaterRunBeginsWithWhatWasKept() throws DoesNotCompile {
        Builds first = builds("here");
        Build kept = first.of(shop.tree());
        first.keep(kept);
        Build later = builds("here").of(shop.program("Door", "class Door { int opened; }").tree());
        assertThat(hash(later, "shop.Till")).isEqualTo(hash(kept, "shop.Till"));
        assertThat(later.testClass("shop.TillTest").words()).isEqualTo(kept.testClass("shop.TillTest").words());
        assertThat(hash(later, "shop.Door")).isNotEqualTo(hash(kept, "shop.Door"));
    }

    @Test
    void whatWasKeptIsNotCompiledAgain() throws DoesNotCompile {
        Builds first = builds("here");
        first.keep(first.of(shop.tree()));
        assertThat(builds("here").of(shop.tree()).find("shop.Till")).isNotNull();
        assertThat(builds("here").of(shop.program("Till", "class Till { long total() { return 0; } }").tree())
                .testClass("shop.TillTest").uses().toString()).contains("type=()J");
    }

    @Test
    void anotherFolderBeginsWithWhatIsNewest() throws DoesNotCompile {
        Builds first = builds("here");
        Build kept = first.of(shop.tree());
        first.keep(kept);
        assertThat(KeptBuilds.in(cache, Path.of("elsewhere"), "jars").newest()).isPresent();
        assertThat(KeptBuilds.in(cache, Path.of("elsewhere"), "other jars").newest()).isEmpty();
    }

    @Test
    void anErrorIsSaidAtOnce() throws DoesNotCompile {
        Builds first = builds("here");
        first.keep(first.of(shop.tree()));
        String broken = shop.program("Till", "class Till { Cent total() { return null; } }").tree();
        assertThatThrownBy(() -> builds("here").of(broken)).isInstanceOf(DoesNotCompile.class)
                .hasMessage("Till.java:2: cannot find symbol, symbol: class Cent, location: class shop.Till");
    }

    @Test
    void whatWasCutOffIsNotKept() throws DoesNotCompile, IOException {
        Builds first = builds("here");
        first.keep(first.of(shop.tree()));
        try (Stream<Path> all = Files.walk(cache)) {
            Path file = all.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 3));
        }
        assertThat(KeptBuilds.in(cache, Path.of("here"), "jars").newest()).isEmpty();
        assertThat(builds("here").of(shop.tree()).find("shop.Till")).isNotNull();
    }

    @Test
    void nothingIsKeptWhereNothingIsAskedTo() {
        assertThat(KeptBuilds.none().newest()).isEmpty();
        assertThat(KeptBuilds.none().isAny()).isFalse();
    }

    private Builds builds(String folder) {
        return new Builds(shop.trees(), JARS, KeptBuilds.in(cache, Path.of(folder), "jars"));
    }

    private static String hash(Build build, String name) {
        return build.find(name).hash();
    }
}
