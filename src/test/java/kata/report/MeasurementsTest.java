package kata.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kata.Repository;
import kata.files.Directory;
import kata.git.Git;
import kata.reference.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {

    private static final String HEAD = "step,commit,scenarios,milliseconds,lines\n";

    @TempDir
    private Path directory;
    @TempDir
    private Path cache;
    private final List<String> measured = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Reference story;
    private String first;
    private String second;

    @BeforeEach
    void tell() {
        Repository repository = Repository.in(directory).write("a", "1").commit("red: a", "Milestone: 1-till")
                .write("a", "2").commit("green: a", "Milestone: 1-till").commit("docs");
        story = Reference.of(Git.in(repository.directory()));
        first = "1.1," + repository.id("HEAD~2").substring(0, 7);
        second = "1.2," + repository.id("HEAD~1").substring(0, 7);
    }

    @Test
    void readsWhatItWrites() {
        String csv = HEAD + first + ",0/9,,1/2\n" + second + ",9/9,1234,80/100\n";
        assertThat(Measurements.read(csv).csv(story)).isEqualTo(csv);
    }

    @Test
    void knowsNothingOfAStepThatWasNotMeasured() {
        Measurements some = Measurements.read(HEAD + second + ",9/9,1234,80/100\n");
        assertThat(some.of(story.step("1.1").orElseThrow())).isEqualTo(StepFigures.NONE);
        assertThat(some.of(story.step("1.2").orElseThrow()).seconds()).contains(1.234);
    }

    @Test
    void fillsItsGapsFromOthers() {
        Measurements older = Measurements.read(HEAD + first + ",0/9,7,1/2\n" + second + ",8/9,,\n");
        Measurements newer = Measurements.read(HEAD + first + ",,9,1/2\n" + second + ",9/9,,\n");
        assertThat(newer.or(older).csv(story)).isEqualTo(HEAD + first + ",0/9,9,1/2\n" + second + ",9/9,,\n");
    }

    @Test
    void saysWhichStepsTheStoryDoesNotHave() {
        assertThat(Measurements.read(HEAD + first + ",0/9,,\n1.9,abcdef0,1/9,,\n").strangers(story))
                .containsExactly("1.9 at abcdef0");
    }

    @Test
    void saysWhichLineItCannotRead() {
        assertThatThrownBy(() -> Measurements.read("a,b\n")).hasMessageContaining("line 1 is not step,commit");
        assertThatThrownBy(() -> Measurements.read("")).hasMessageContaining("line 1 is not step,commit");
        assertThatThrownBy(() -> Measurements.read(HEAD + "1.1,abc,x,,\n")).hasMessage("line 2 is 1.1,abc,x,,");
        assertThatThrownBy(() -> Measurements.read(HEAD + "1.1\n")).hasMessage("line 2 is 1.1");
    }

    @Test
    void measuresBothAtEachStep() {
        measure(() -> true);
        assertThat(heard).containsExactlyInAnyOrder("1.2    scenarios: 3/3", "1.1    scenarios: 3/3",
                "1.1    unit tests: 5 1/2", "1.2    unit tests: 5 1/2");
    }

    @Test
    void measuresNothingTwice() {
        measure(() -> true);
        measured.clear();
        assertThat(measure(() -> true).csv(story))
                .isEqualTo(HEAD + first + ",3/3,5,1/2\n" + second + ",3/3,5,1/2\n");
        assertThat(measured).isEmpty();
    }

    @Test
    void measuresNothingWhenThereIsNoTime() {
        assertThat(measure(() -> false).csv(story)).isEqualTo(HEAD);
        assertThat(measured).isEmpty();
    }

    @Test
    void measuresAgainWhatWasCutOff() {
        new Directory(cache).write(story.step("1.1").orElseThrow().step().commit().tree() + "-tests-on-"
                + Runtime.version().feature(), "12".getBytes());
        measure(() -> true);
        assertThat(measured).hasSize(4);
    }

    @Test
    void playsAgainWhatPassedBeforeAndKeepsTheBetterFigure() {
        Iterator<Fraction> played = List.of(new Fraction(0, 3), new Fraction(2, 3), new Fraction(3, 3)).iterator();
        KeptMeter kept = new KeptMeter(cache, playing(played));
        new Measuring(story.chapters(), kept, () -> true, this::hear).run();
        assertThat(heard).filteredOn(line -> line.contains("scenarios")).containsExactly(
                "1.2    scenarios: 0/3", "1.1    scenarios: 2/3", "1.2    scenarios: 3/3");
        assertThat(Measurements.known(story.chapters(), kept).csv(story))
                .isEqualTo(HEAD + first + ",2/3,,\n" + second + ",3/3,,\n");
    }

    @Test
    void saysWhatCouldNotBeMeasured() {
        new Measuring(story.chapters(), new Meter() {

            @Override
            public Optional<Fraction> scenarios(String tree, String feature) {
                return Optional.empty();
            }

            @Override
            public Optional<StepFigures.Tests> tests(String tree) {
                return Optional.empty();
            }
        }, () -> true, this::hear).run();
        assertThat(heard).contains("1.1    scenarios: could not be measured");
    }

    @Test
    void saysWhyItBrokeOff() {
        Measuring measuring = new Measuring(story.chapters(), meter(), () -> {
            throw new IllegalStateException("no clock");
        }, this::hear);
        assertThatThrownBy(measuring::run).hasMessageContaining("measuring broke off").hasMessageContaining("no clock");
    }

    /** Its unit tests cannot be measured. */
    private static Meter playing(Iterator<Fraction> played) {
        return new Meter() {

            @Override
            public Optional<Fraction> scenarios(String tree, String feature) {
                return Optional.of(played.next());
            }

            @Override
            public Optional<StepFigures.Tests> tests(String tree) {
                return Optional.empty();
            }
        };
    }

    private Measurements measure(BooleanSupplier goesOn) {
        KeptMeter kept = new KeptMeter(cache, meter());
        new Measuring(story.chapters(), kept, goesOn, this::hear).run();
        return Measurements.known(story.chapters(), kept);
    }

    private Meter meter() {
        return new Meter() {

            @Override
            public Optional<Fraction> scenarios(String tree, String feature) {
                measure(feature);
                return Optional.of(new Fraction(3, 3));
            }

            @Override
            public Optional<StepFigures.Tests> tests(String tree) {
                measure("tests");
                return Optional.of(new StepFigures.Tests(5, new Fraction(1, 2)));
            }

            private synchronized void measure(String what) {
                measured.add(what);
            }
        };
    }

    private synchronized void hear(String line) {
        heard.add(line);
    }
}
