package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class StoryPageTest {

    @TempDir
    private Path directory;
    private Tale tale;

    @BeforeEach
    void tell() {
        tale = Tale.in(directory);
    }

    @Test
    void listsTheStepsALineEach() {
        assertThat(page(Map.of(), Optional.of(tale.step("1.3")))).containsExactly(
                "1-till: 5 steps, 2 red, 1 green, 1 refactor, 1 pin",
                "",
                "    1.1  red      shoppers pay",
                "    1.2  red      starts at zero",
                ">   1.3  green    starts at zero",
                "        between 1.3 and 1.4: abcdef0 less",
                "    1.4  refactor a number needs no name",
                "    1.5  pin      stays at zero",
                "",
                "How many scenarios pass at each step is not known here: ./kata report --measure finds out.",
                "./kata show 1.2 tells a step, ./kata at 1.2 goes there.");
    }

    @Test
    void saysWhereTheNumberOfPassingScenariosChanges() {
        Map<String, String> scenarios = Map.of("1.1", "0 of 3", "1.2", "0 of 3", "1.4", "3 of 3");
        assertThat(page(scenarios, Optional.empty())).contains(
                "    1.1  red      " + String.format("%-74s", "shoppers pay") + " 0 of 3",
                "    1.2  red      starts at zero",
                "    1.4  refactor " + String.format("%-74s", "a number needs no name") + " 3 of 3",
                "On the right: the scenarios that pass, where their number changes.");
    }

    private List<String> page(Map<String, String> scenarios, Optional<kata.reference.NumberedStep> looked) {
        return new StoryPage(new Paint(Ansi.OFF), step -> scenarios.getOrDefault(step.name(), ""),
                step -> step.name().equals("1.4") ? List.of("between 1.3 and 1.4: abcdef0 less") : List.of())
                .of(tale.reference().chapter("1").orElseThrow(), looked);
    }
}
