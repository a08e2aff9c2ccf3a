package kata.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kata.Repository;
import kata.git.Git;
import kata.lights.Light;
import kata.lights.Lights;
import kata.lights.Lit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassroomTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path room;

    @Test
    void seesWhoIsAtWorkOnWhat() {
        Repository anna = work("anna");
        light(anna, Light.RED, Map.of("scenarios", "1 of 9"));
        light(anna, Light.GREEN, Map.of());
        Seat.Taken seat = (Seat.Taken) Classroom.of(List.of(room.resolve("anna"))).getFirst();
        assertThat(seat.name()).isEqualTo("anna");
        assertThat(seat.milestone()).isEqualTo("2-cart");
        assertThat(seat.steps()).isEqualTo("2 red, 1 green");
        assertThat(seat.lights()).extracting(Lit::light).containsExactly(Light.RED, Light.GREEN);
        assertThat(seat.newest("scenarios")).contains("1 of 9");
        assertThat(seat.newest("mutants")).isEmpty();
    }

    @Test
    void seesACopyThatSomebodyHasFetched() {
        light(work("anna"), Light.RED, Map.of());
        Repository.in(room).git("clone", "-q", "--mirror", room.resolve("anna").toString(), "copy.git");
        assertThat(Classroom.of(List.of(room.resolve("copy.git")))).first().isInstanceOfSatisfying(Seat.Taken.class,
                seat -> assertThat(seat.milestone()).isEqualTo("2-cart"));
    }

    @Test
    void knowsNoMilestoneWhereNoneWasBegun() {
        Repository anna = Repository.in(folder("anna")).commit("docs");
        light(anna, Light.AMBER, Map.of());
        assertThat(Classroom.of(List.of(room.resolve("anna")))).first().isInstanceOfSatisfying(Seat.Taken.class,
                seat -> assertThat(seat.milestone()).isEmpty());
    }

    @Test
    void saysWhyASeatIsEmptyAndLooksAtTheOthers() {
        light(work("anna"), Light.RED, Map.of());
        work("bob").directory();
        folder("carl");
        folder("anna/sub");
        List<Seat> seats = Classroom.of(List.of(room.resolve("bob"), room.resolve("carl"), room.resolve("dora"),
                room.resolve("anna/sub"), room.resolve("anna")));
        assertThat(ClassTable.of(seats, NOON)).hasSize(6).endsWith(
                "bob: no lights yet: ./kata check makes the first",
                "carl: no work folder, or none that git may read: git -C " + room.resolve("carl") + " status says why",
                "dora: there is no such folder",
                "anna/sub: no work folder, but a part of another one: name that");
    }

    @Test
    void callsFoldersByWhatTellsThemApart() {
        assertThat(Classroom.names(List.of(Path.of("/s/anna/kata-work/2-cart"), Path.of("/s/bob/kata-work/2-cart"))))
                .containsExactly("anna", "bob");
        assertThat(Classroom.names(List.of(Path.of("/s/anna/2"), Path.of("/s/bob/3")))).containsExactly("anna/2",
                "bob/3");
        assertThat(Classroom.names(List.of(Path.of("/s/anna/2-cart")))).containsExactly("2-cart");
        assertThat(Classroom.names(List.of(Path.of("/s/anna"), Path.of("/s/anna")))).containsExactly("anna", "anna");
        assertThat(Classroom.names(List.of(Path.of("/")))).containsExactly("/");
        assertThat(Classroom.names(List.of(Path.of("/a/anna"), Path.of("/b")))).containsExactly(Path.of("/a/anna").toString(),
                Path.of("/b").toString());
    }

    @Test
    void isATable() {
        List<Seat> seats = List.of(
                new Seat.Taken("anna", "2-cart", "2 red, 1 green", List.of(lit(1, Light.RED, 20),
                        lit(2, Light.GREEN, 15, Map.of("scenarios", "6 of 19", "mutants", "71 of 80")),
                        lit(3, Light.GREEN, 3))),
                new Seat.Taken("bob", "", "", List.of(lit(1, Light.AMBER, 0))));
        assertThat(ClassTable.of(seats, NOON)).containsExactly(
                "      milestone  now               scenarios  mutants   steps           lights",
                "anna  2-cart     @|green o green|@ 15 min    6 of 19    71 of 80  2 red, 1 green  "
                        + "@|red x|@ @|green o|@ @|green o|@",
                "bob              @|yellow ! amber|@ just now  -          -         -               @|yellow !|@");
    }

    @Test
    void showsTheNewestLightsWhereThereAreMany() {
        List<Lit> many = IntStream.rangeClosed(1, 30).mapToObj(at -> lit(at, Light.RED, 30 - at)).toList();
        String row = ClassTable.of(List.of(new Seat.Taken("anna", "2-cart", "", many)), NOON).getLast();
        assertThat(row).contains("29 min").contains("… @|red x|@");
        assertThat(row.split("red x\\|", -1)).hasSize(25);
    }

    @Test
    void tellsTimeAsPeopleDo() {
        assertThat(List.of(0, 59, 60, 5_400, 5_460, 7_200, 172_800)).extracting(s -> Ago.of(Duration.ofSeconds(s)))
                .containsExactly("just now", "just now", "1 min", "90 min", "1 h", "2 h", "2 days");
    }

    @Test
    void saysNothingOfLightsThatComeFromTheFuture() {
        Seat.Taken seat = new Seat.Taken("anna", "", "", List.of(lit(1, Light.RED, -60)));
        assertThat(seat.unchanged(NOON)).isZero();
    }

    @Test
    void isAPage() {
        Lit guessed = new Lit(1, "c", "t", "o", Light.RED, NOON.minusSeconds(60), Duration.ZERO,
                Optional.of(Light.RED), Map.of("scenarios", "0 of 9"));
        Lit wrong = new Lit(2, "c", "t", "o", Light.AMBER, NOON, Duration.ZERO, Optional.of(Light.GREEN), Map.of());
        String page = ClassPage.of(List.of(new Seat.Taken("<anna>", "2-cart", "1 red", List.of(guessed, wrong)),
                new Seat.Empty("bob", "no \"lights\" & more")), NOON, ZoneOffset.ofHours(1));
        assertThat(page).startsWith("<!DOCTYPE html>").contains("1 March, 13:00", "<h2>&lt;anna&gt;</h2>",
                "<b class=\"amber\">! amber</b>\n<small>just now</small>", "<dt>scenarios</dt><dd>0 of 9</dd>",
                "<li class=\"red guessed\" title=\"1: red at 12:59, predicted red\">x</li>",
                "<li class=\"amber\" title=\"2: amber at 13:00, predicted green\">!</li>",
                "<small>no &quot;lights&quot; &amp; more</small>").doesNotContain("http", "src=");
    }

    private Repository work(String name) {
        return Repository.in(folder(name)).commit("before").commit("a stage", "Stage: start/1-till")
                .commit("red: old").commit("a stage", "Stage: start/2-cart").commit("red: a").commit("green: a")
                .commit("red: b").commit("docs");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(room.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void light(Repository work, Light light, Map<String, String> notes) {
        new Lights(Git.in(work.directory())).add(work.id("HEAD^{tree}"), light, Duration.ofSeconds(1),
                Optional.empty(), notes);
    }

    private static Lit lit(int number, Light light, int minutesAgo) {
        return lit(number, light, minutesAgo, Map.of());
    }

    private static Lit lit(int number, Light light, int minutesAgo, Map<String, String> notes) {
        return new Lit(number, "commit", "tree", "on", light, NOON.minusSeconds(60L * minutesAgo),
                Duration.ofSeconds(1), Optional.empty(), notes);
    }
}
