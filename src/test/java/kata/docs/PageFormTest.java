package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trainer reads the milestones' pages, too: so each of them has the one form. */
class PageFormTest {

    private static final List<String> PARTS = List.of("What you build", "The test list", "Hints", "Done when",
            "What the reference did, and why", "What we would do otherwise today", "Go further");
    /** The one comes first, the other last. */
    private static final List<String> MAY_BE = List.of("Before you begin", "Mended later");

    @ParameterizedTest
    @MethodSource("pages")
    void hasItsPartsInOrder(Path page) throws IOException {
        List<String> parts = found("(?m)^## (.*)$", Files.readString(page));
        assertThat(parts).filteredOn(part -> !MAY_BE.contains(part)).containsExactlyElementsOf(PARTS);
        assertThat(parts).filteredOn("Before you begin"::equals).isSubsetOf(parts.getFirst());
        assertThat(parts).filteredOn("Mended later"::equals).isSubsetOf(parts.getLast());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasHintsForEachGroupOfItsTestList(Path page) throws IOException {
        String text = Files.readString(page);
        assertThat(found("(?m)^### (.*)$", part(text, "Hints")))
                .isEqualTo(found("(?m)^(?!- \\[)(\\S.*)\\n\\n- \\[ ]", part(text, "The test list")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasThreeHintsForEachGroup(Path page) throws IOException {
        for (String group : part(Files.readString(page), "Hints").split("(?m)^### ")) {
            if (group.contains("<details>")) {
                assertThat(found("<details><summary>(.*)</summary>", group)).as(group)
                        .containsExactly("A nudge", "Where to begin", "The next test");
            }
        }
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("milestones"))) {
            return all.filter(it -> it.getFileName().toString().matches("\\d.*\\.md")).sorted().toList().stream();
        }
    }

    private static String part(String text, String heading) {
        return Stream.of(text.split("(?m)^## ")).filter(it -> it.startsWith(heading + "\n")).findFirst().orElseThrow();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
    }
}
