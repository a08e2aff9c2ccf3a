package kata.stages;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The page that shows how the story grows from stage to stage. */
public final class StagesPage {

    private static final String TEXT = """
            # The stages, measured

            A stage is what you get at a tag. At `start/…`, the build fails by the scenarios of that milestone and
            by nothing else; at `milestone/…`, all of it passes. `./kata stages` builds each one in a clean copy and
            holds it to that promise; `./kata stages --write` makes this page.

            ![Scenarios, shares and seconds along the stages](images/stages.png)

            - **passed**, **failed**, **skipped**: scenarios. A skipped one is left out of the build, or wants a screen.
            - **lines**, **branches**: how much of the program the tests run, in per cent, as JaCoCo counts. The trainer
              is not counted.
            - **mutants**: how many of PIT's changes to the program some test notices, in per cent. **strength** is the
              same among those changes that a test runs at all.
            - **seconds**: how long `mvn verify` took, on a machine with two cores.

            """;

    private StagesPage() {
    }

    /** In Markdown. */
    public static String of(List<Measured> all) {
        String rules = "|---|" + String.join("", Collections.nCopies(Measured.COLUMNS.size() - 1, "---:|")) + "\n";
        return TEXT + row(Measured.COLUMNS) + rules
                + all.stream().map(Measured::cells).map(StagesPage::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
