package kata.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Git;
import kata.reference.Chapter;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import kata.story.StepKind;

/** The whole story in one page of HTML, which needs nothing but itself. */
public final class StoryHtml {

    private static final String ERRATA = "milestones/errata.md";
    private static final List<StepKind> KINDS = List.of(StepKind.RED, StepKind.GREEN, StepKind.REFACTOR, StepKind.PIN);

    private final Tale tale;

    private StoryHtml(Tale tale) {
        this.tale = tale;
    }

    /**
     * @param home where the story's commits are
     * @param files a file's text by its path from the repository's top; empty when there is none
     */
    public static String of(Git home, Reference reference, Measurements measurements, UnaryOperator<String> files) {
        List<String> commits = reference.chapters().stream().flatMap(chapter -> chapter.steps().stream())
                .map(step -> step.step().commit().id()).toList();
        Map<String, String> titles = reference.chapters().stream().collect(Collectors.toMap(Chapter::slug, chapter ->
                heading(files.apply(chapter.page())).orElse(chapter.slug())));
        String title = heading(files.apply("README.md")).map(it -> it + ", step by step").orElse("Step by step");
        return new StoryHtml(new Tale(title, reference, titles, Diffs.of(home, commits), measurements,
                StageFigures.read(files.apply(StageFigures.FILE)), files.apply(ERRATA))).html();
    }

    private static Optional<String> heading(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2).strip())
                .findFirst();
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#steps">To the steps</a>
                <header><h1>%s</h1>
                %s</header>
                <main>
                <noscript><p>Without JavaScript there are no diffs here, and no search.</p></noscript>
                <section aria-labelledby="along"><h2 id="along">Along the story</h2>
                %s</section>
                %s
                <div id="steps">
                %s</div>
                <p id="none" hidden>No step says so. Try fewer words.</p>
                </main>
                %s<script>
                %s</script>
                </body>
                </html>
                """.formatted(Html.text(tale.title()), resource("story.css"), Html.text(tale.title()), lead(),
                new Overview(tale).html(), search(), chapters(), data(), resource("story.js"));
    }

    private String lead() {
        return "<p class=\"lead\">" + count(tale.steps().size(), "step") + " in "
                + count(tale.reference().chapters().size(), "milestone") + ", in the order in which they were made. "
                + "Each opens to its reason, its failure and its diff.</p>"
                + "<ul class=\"legend\">" + KINDS.stream().map(kind -> "<li class=\"" + kind.word() + "\">"
                + StepHtml.mark(kind) + " " + meaning(kind) + "</li>").collect(Collectors.joining()) + "</ul>\n";
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String meaning(StepKind kind) {
        return switch (kind) {
            case RED -> "a test that fails";
            case GREEN -> "the least that makes it pass";
            case REFACTOR -> "a better design, no more";
            default -> "a test that passes at once";
        };
    }

    private String search() {
        return """
                <form class="search" role="search" hidden><label for="words" class="hush">Search the steps</label>
                <input type="search" id="words" placeholder="Search: words, 2.7, a class …" autocomplete="off"
                spellcheck="false"><fieldset><legend class="hush">Kinds of steps</legend>%s\
                <label class="code"><input type="checkbox" id="code"> in the diffs too</label></fieldset>
                <output id="found" aria-live="polite"></output></form>
                """.formatted(KINDS.stream().map(kind -> "<label class=\"" + kind.word()
                + "\"><input type=\"checkbox\" name=\"kind\" value=\"" + kind.word() + "\" checked>"
                + StepHtml.mark(kind) + "</label>")
                .collect(Collectors.joining()));
    }

    private String chapters() {
        StepHtml html = new StepHtml(tale);
        return tale.reference().chapters().stream().map(chapter -> """
                <section class="chapter" id="%s" aria-labelledby="h-%s"><h2 id="h-%s">%s</h2>
                <p class="rhythm" aria-hidden="true">%s</p>
                %s</section>
                """.formatted(chapter.slug(), chapter.slug(), chapter.slug(), Html.text(tale.title(chapter)),
                chapter.steps().stream().map(StoryHtml::light).collect(Collectors.joining()),
                chapter.steps().stream().map(html::of).collect(Collectors.joining()))).collect(Collectors.joining());
    }

    /** The list below says the same to whoever does not see it. */
    private static String light(NumberedStep step) {
        StepKind kind = step.step().kind();
        return "<a class=\"" + kind.word() + "\" tabindex=\"-1\" href=\"#" + step.name() + "\" title=\"" + step.name()
                + " " + kind.word() + ": " + Html.text(step.step().behaviour()) + "\">" + StepHtml.shape(kind) + "</a>";
    }

    private String data() {
        return tale.reference().chapters().stream().map(chapter -> script("diffs-" + chapter.number(), "{"
                + chapter.steps().stream().map(step -> Html.json(step.name()) + ":" + diffs(step))
                        .collect(Collectors.joining(",\n")) + "}")).collect(Collectors.joining())
                + script("story", tale.steps().stream().map(this::figures)
                        .collect(Collectors.joining(",\n", "[", "]")));
    }

    private String diffs(NumberedStep step) {
        return tale.diffs(step).stream().map(file -> "[" + Html.json(file.path()) + ","
                + Html.json(file.role().word()) + "," + Html.json(String.join("\n", file.lines())) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Its number, its lines, its scenarios and all there are, its seconds, its per cent. */
    private String figures(NumberedStep step) {
        StepFigures figures = tale.figures(step);
        return Stream.of(Html.json(step.name()), "" + tale.size(step),
                figures.scenarios().map(it -> it.part() + "," + it.all()).orElse("null,null"),
                figures.seconds().map(Object::toString).orElse("null"),
                figures.covered().map(it -> "" + Math.floor(it * 10) / 10).orElse("null"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String script(String id, String json) {
        return "<script type=\"application/json\" id=\"" + id + "\">" + json + "</script>\n";
    }

    private static String resource(String name) {
        try (InputStream in = StoryHtml.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
