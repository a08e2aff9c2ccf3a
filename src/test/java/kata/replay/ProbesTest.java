package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that writes down itself what of it is run, as one that is watched does. */
class ProbesTest {

    @TempDir
    private Path directory;

    @Test
    void seesEachTestClassForItself() {
        Copy copy = new Copy(directory).program("Till", """
                class Till {
                    static final boolean[] PROBES = probes();
                    static boolean[] probes() {
                        try {
                            return (boolean[]) Class.forName("kata.replay.Probes")
                                    .getMethod("of", long.class, String.class, int.class).invoke(null, 7, "shop/Till", 2);
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(e);
                        }
                    }
                    void open() { PROBES[0] = true; }
                    void shut() { PROBES[1] = true; }
                }
                """).test("OpenTest", "@Test void opens() { new Till().open(); }")
                .test("ShutTest", "@Test void shuts() { new Till().shut(); }")
                .test("IdleTest", "@Test void waits() { }");
        copy.play(new Suite.Classes(List.of("shop.IdleTest"), 0, Duration.ofSeconds(9), false));
        CommitRunner runner = new CommitRunner(Library.ofThisProgram());
        Outcome outcome = runner.test(directory,
                new Suite.OneByOne(List.of("shop.OpenTest", "shop.ShutTest", "shop.IdleTest")), Map.of());
        assertThat(((Outcome.Tested) outcome).results()).hasSize(3).allMatch(Result.Passed.class::isInstance);
        Map<String, Sight> sights = runner.sights();
        assertThat(hits(sights, "shop.OpenTest")).containsExactly(true, false);
        assertThat(hits(sights, "shop.ShutTest")).containsExactly(false, true);
        assertThat(sights.get("shop.IdleTest").hits()).isEmpty();
        assertThat(sights.get("shop.OpenTest").hits().get("shop/Till").id()).isEqualTo(7);
    }

    @Test
    void oneByOneIsNeverAllAtOnce() {
        assertThat(new Suite.OneByOne(List.of()).limit()).isPositive();
        Probes.forget();
        assertThat(Probes.take()).isEmpty();
    }

    private static boolean[] hits(Map<String, Sight> sights, String test) {
        return sights.get(test).hits().get("shop/Till").probes();
    }
}
