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
        assertThat(MendedLater.in(PAGE, List.of())).isEqualTo(PAGE);
    }

    @Test
    void listsARedWithItsGreen() {
        step("1111111", "red: counts to ten", "It stopped at 9.5 of ten, and nobody got further, e.g. here. Nobody saw.");
        step("2222222", "green: counts to ten", "One more.");
        assertThat(MendedLater.in(PAGE, steps())).isEqualTo(PAGE + INTRODUCTION
                + "- **counts to ten** (red `1111111`, green `2222222`): It stopped at 9.5 of ten, and nobody got further, e.g. here.\n");
    }

    @Test
    void listsARefactoringAndWhatItMends() {
        step("1111111", "refactor: one sum", "", "Mends", "0a0b0c0");
        step("2222222", "pin: none", "Nothing is\nlost.");
        assertThat(MendedLater.in(PAGE, steps())).isEqualTo(PAGE + INTRODUCTION
                + "- **one sum** (refactor `1111111`, mends `0a0b0c0`)\n- **none** (pin `2222222`): Nothing is lost.\n");
    }

    @Test
    void keepsTheLinesAsWideAsThePage() {
        step("1111111", "pin: none", "All " + "words ".repeat(30));
        assertThat(MendedLater.in(PAGE, steps()).lines()).allMatch(line -> line.length() <= 120)
                .anyMatch(line -> line.startsWith("  words"));
    }

    @Test
    void writesThePartAnew() {
        step("1111111", "pin: none", "");
        String once = MendedLater.in(PAGE, steps());
        assertThat(MendedLater.in(once, steps())).isEqualTo(once);
        assertThat(MendedLater.in(once, List.of())).isEqualTo(PAGE);
        assertThat(MendedLater.in(once + "\n## More\n\nText.\n", List.of())).isEqualTo(PAGE + "\n## More\n\nText.\n");
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
