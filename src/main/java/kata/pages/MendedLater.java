package kata.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.story.Step;

/** The part of a milestone's page that lists what came under its name after its walk. */
public final class MendedLater {

    private static final String HEADING = "## Mended later";
    private static final String INTRODUCTION = """

            These steps came when the milestone was over. Each says why; `git show` and an id show the rest.

            """;
    private static final String ELSEWHERE = """

            What made room for a later milestone is told on the page of that one, under "Before you begin".
            """;

    private MendedLater() {
    }

    /**
     * A page with the part at its end as it should be, or without one when there is nothing to list.
     *
     * @param later the steps after the milestone
     * @param told those that another page tells
     */
    public static String in(String page, List<Step> later, List<Step> told) {
        List<Step> own = later.stream().filter(step -> !told.contains(step)).toList();
        String without = without(page);
        return own.isEmpty() ? without : without + "\n" + HEADING + "\n" + INTRODUCTION + StepList.of(own)
                + (own.size() < later.size() ? ELSEWHERE : "");
    }

    private static String without(String page) {
        List<String> lines = page.lines().toList();
        Stream<String> before = lines.stream().takeWhile(line -> !line.equals(HEADING));
        Stream<String> after = lines.stream().dropWhile(line -> !line.equals(HEADING)).skip(1)
                .dropWhile(line -> !line.startsWith("## "));
        return Stream.concat(before, after).collect(Collectors.joining("\n")).stripTrailing() + "\n";
    }
}
