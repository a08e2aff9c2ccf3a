package kata.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kata.git.Commit;
import kata.story.Step;
import kata.story.Story;
import org.junit.jupiter.api.Test;

class MendedLaterTest {

    private static final String PAGE = "# Till\n\nWhat you build.\n";
    private static final String INTRODUCTION = "\n## Mended later\n\nThese steps came when the milestone was over. "
            + "Each says why; `git show` and an id show the rest.\n\n";

    private final List<Commit> later = new ArrayList<>();

    @Test
    void leavesAPageAloneWhenNothingWasMended() {
        assertThat(MendedLater.in(PAGE, List.of(), List.of())).isEqualTo(PAGE);
    }

    @Test
    void listsARedWithItsGreen() {
        step("1111111", "red: counts to ten", "It stopped at 9.5 of ten, and nobody got further, e.g. here. Nobody saw.");
        step("2222222", "green: counts to ten", "One more.");
        assertThat(MendedLater.in(PAGE, steps(), List.of())).isEqualTo(PAGE + INTRODUCTION
                + "- **counts to ten** (red `1111111`, green `2222222`): It stopped at 9.5 of ten, and nobody got further, e.g. here.\n");
    }

    @Test
    void listsARefactoringAndWhatItMends() {
        step("1111111", "refactor: one sum", "", "Mends", "0a0b0c0");
        step("2222222", "pin: none", "Nothing is\nlost.");
        assertThat(MendedLater.in(PAGE, steps(), List.of())).isEqualTo(PAGE + INTRODUCTION
                + "- **one sum** (refactor `1111111`, mends `0a0b0c0`)\n- **none** (pin `2222222`): Nothing is lost.\n");
    }

    @Test
    void keepsTheLinesAsWideAsThePage() {
        step("1111111", "pin: none", "All " + "words ".repeat(30));
        assertThat(MendedLater.in(PAGE, steps(), List.of()).lines()).allMatch(line -> line.length() <= 120)
                .anyMatch(line -> line.startsWith("  words"));
    }

    @Test
    void writesThePartAnew() {
        step("1111111", "pin: none", "");
        String once = MendedLater.in(PAGE, steps(), List.of());
        assertThat(MendedLater.in(once, steps(), List.of())).isEqualTo(once);
        assertThat(MendedLater.in(once, List.of(), List.of())).isEqualTo(PAGE);
        assertThat(MendedLater.in(once + "\n## More\n\nText.\n", List.of(), List.of())).isEqualTo(PAGE + "\n## More\n\nText.\n");
    }

    @Test
    void leavesOutWhatAnotherPageTells() {
        step("1111111", "pin: none", "");
        step("2222222", "refactor: one sum", "");
        assertThat(MendedLater.in(PAGE, steps(), steps().subList(1, 2))).isEqualTo(PAGE + INTRODUCTION
                + "- **none** (pin `1111111`)\n\n"
                + "What made room for a later milestone is told on the page of that one, under \"Before you begin\".\n");
        assertThat(MendedLater.in(PAGE, steps(), steps())).isEqualTo(PAGE);
    }

    private List<Step> steps() {
        return Story.of(later).steps();
    }

    private void step(String id, String subject, String body, String... trailer) {
        Map<String, List<String>> trailers = new LinkedHashMap<>(Map.of("Milestone", List.of("1-till"),
                "Test", List.of("shop.TillTest#counts")));
        if (trailer.length > 0) {
            trailers.put(trailer[0], List.of(trailer[1]));
        }
        later.add(new Commit(id, "tree", List.of(), subject, body, trailers));
    }
}
