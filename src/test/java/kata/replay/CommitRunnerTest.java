package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import kata.replay.Result.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitRunnerTest {

    @TempDir
    private Path directory;

    @Test
    void runsWhatItCompiled() {
        Outcome outcome = copy().program("Till", "class Till { int total() { return 3; } }")
                .test("TillTest", "@Test void adds() { assertThat(new Till().total()).isEqualTo(3); }").play();
        assertThat(outcome).isEqualTo(new Outcome.Tested(List.of(new Passed("shop.TillTest#adds"))));
    }

    @Test
    void runsSomeClassesOfWhatIsCompiledAlready() {
        copy().test("TillTest", "@Test void adds() { }").test("DoorTest", "@Test void opens() { }").play();
        assertThat(classes(0, false, "shop.DoorTest")).isEqualTo(tested(new Passed("shop.DoorTest#opens")));
    }

    @Test
    void stopsAfterTheFirstClassThatFailsWhenThatIsAllThatMatters() {
        copy().test("TillTest", "@Test void adds() { assertThat(1).isEqualTo(2); }")
                .test("DoorTest", "@Test void opens() { }").play();
        assertThat(((Outcome.Tested) classes(0, true, "shop.DoorTest", "shop.TillTest")).results()).hasSize(2);
        assertThat(((Outcome.Tested) classes(0, true, "shop.TillTest", "shop.DoorTest")).results()).hasSize(1);
    }

    @Test
    void interruptsATestThatTakesLongerThanItMay() {
        copy().test("TillTest", "@Test void waits() throws Exception { new java.util.concurrent.CountDownLatch(1)"
                + ".await(300, java.util.concurrent.TimeUnit.MILLISECONDS); }")
                .play();
        assertThat(((Outcome.Tested) classes(50, false, "shop.TillTest")).results()).singleElement()
                .isInstanceOfSatisfying(Result.Failed.class, it -> assertThat(it.type()).endsWith("TimeoutException"));
    }

    private Outcome classes(long patience, boolean untilOneFails, String... names) {
        return new CommitRunner(Library.ofThisProgram()).test(directory,
                new Suite.Classes(List.of(names), patience, Duration.ofSeconds(9), untilOneFails), Map.of());
    }

    private static Outcome tested(Result result) {
        return new Outcome.Tested(List.of(result));
    }

    @Test
    void saysTheCompilersFirstError() {
        assertThat(copy().program("Till", "class Till {\n Cent total() { return 3; } }").play())
                .isEqualTo(new Outcome.Broken(
                        "Till.java:3: cannot find symbol, symbol: class Cent, location: class shop.Till"));
    }

    @Test
    void compilesTheProgramWithoutItsTests() {
        assertThat(copy().program("Till", "class Till extends TillTest { }").test("TillTest", "").play())
                .isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void leavesTheTrainerOut() {
        assertThat(copy().file("src/main/java/kata/Main.java", "broken")
                .file("src/test/java/kata/MainTest.java", "broken").play()).isEqualTo(new Outcome.Tested(List.of()));
    }

    @Test
    void laysACommitOutAsMavenWould() {
        assertThat(resultOf("""
                @Test void finds() {
                    String path = System.getProperty("java.class.path");
                    assertThat(path.split(java.io.File.pathSeparator)).filteredOn(it -> !it.endsWith(".jar"))
                            .hasSize(2).allMatch(it -> it.startsWith("%s"));
                    assertThat(TillTest.class.getResource("/prices.txt")).isNotNull();
                    assertThat(TillTest.class.getResource("/shop/test.txt")).isNotNull();
                }
                """.formatted(directory.toString().replace("\\", "\\\\")), copy()
                .file("src/main/resources/prices.txt", "free").file("src/test/resources/shop/test.txt", "too")))
                .isInstanceOf(Passed.class);
    }

    @Test
    void leavesTheJvmAsItWas() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        results("""
                @Test void changes() {
                    java.util.Locale.setDefault(java.util.Locale.of("tlh"));
                    java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Antarctica/Troll"));
                    System.setProperty("shop.open", "yes");
                }
                """);
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
        assertThat(System.getProperty("shop.open")).isNull();
    }

    private Copy copy() {
        return new Copy(directory);
    }

    private Result resultOf(String body, Copy copy) {
        return results(body, copy).getFirst();
    }

    private List<Result> results(String body) {
        return results(body, copy());
    }

    private static List<Result> results(String body, Copy copy) {
        return ((Outcome.Tested) copy.test("TillTest", body).play()).results();
    }
}
