package kata.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kata.git.Commit;
import kata.reference.NumberedStep;
import kata.story.Step;
import kata.story.StepKind;

/** A step as a line that opens. Its diff is not here: the page's script puts it in when the line is opened. */
final class StepHtml {

    /** A step over this size has the longest bar. */
    private static final double LONG = 120;

    private final Tale tale;

    StepHtml(Tale tale) {
        this.tale = tale;
    }

    String of(NumberedStep step) {
        StepKind kind = step.step().kind();
        return """
                <details class="step %s" id="%s"><summary>%s <span class="no">%s</span> <span class="what">%s</span> \
                <span class="size"><i style="--w:%d%%"></i>%s</span> <span class="sec">%s</span></summary>
                <div class="body">%s</div></details>
                """.formatted(kind.word(), step.name(), mark(kind), step.name(),
                Html.inline(step.step().behaviour()), width(tale.size(step)), size(step), seconds(step), body(step));
    }

    /** Its shape and its word: its colour says nothing that these do not. */
    static String mark(StepKind kind) {
        return "<span class=\"mark\"><b aria-hidden=\"true\">" + shape(kind) + "</b>" + kind.word() + "</span>";
    }

    static String shape(StepKind kind) {
        return switch (kind) {
            case RED -> "✗";
            case GREEN -> "✓";
            case REFACTOR -> "↻";
            default -> "◆";
        };
    }

    private static long width(long lines) {
        return Math.round(100 * Math.min(1, Math.sqrt(lines / LONG)));
    }

    private String size(NumberedStep step) {
        List<FileDiff> files = tale.diffs(step);
        return "<span>+" + files.stream().mapToLong(FileDiff::added).sum() + "</span> <span>−"
                + files.stream().mapToLong(FileDiff::removed).sum() + "</span>";
    }

    private String seconds(NumberedStep step) {
        return tale.figures(step).seconds().map(it -> String.format(Locale.ROOT, "%.1f s", it)).orElse("");
    }

    /** Who opens a green may guess first. */
    private String body(NumberedStep step) {
        String told = why(step.step()) + failure(step.step()) + mended(step);
        String rest = "<div class=\"diff\" data-step=\"" + step.name() + "\"></div>";
        String whole = step.step().kind() == StepKind.GREEN
                ? answers(step) + "<details class=\"guess\"><summary>Guess first: what is the least that makes it "
                        + "pass? Then open this.</summary>" + told + rest + "</details>"
                : told + rest;
        return whole + links(step);
    }

    private static String why(Step step) {
        return Html.prose(step.commit().body()) + step.commit().trailer("Why-long").stream()
                .map(why -> "<p><b>Why so long:</b> " + Html.inline(why) + "</p>").collect(Collectors.joining());
    }

    private static String failure(Step step) {
        Commit commit = step.commit();
        return step.tests().isEmpty() ? "" : "<dl class=\"failure\"><dt>Fails</dt>" + step.tests().stream()
                .map(test -> "<dd><code>" + breakable(test) + "</code></dd>").collect(Collectors.joining())
                + lines("with", commit.trailer("Fails-with")) + lines("but was", commit.trailer("But-was")) + "</dl>";
    }

    /** A long name may go on in the next line behind its class. */
    private static String breakable(String test) {
        return Html.text(test).replace("#", "<wbr>#");
    }

    private static String lines(String title, List<String> values) {
        return values.isEmpty() ? "" : "<dt>" + title + "</dt>" + values.stream()
                .map(value -> "<dd><code>" + Html.text(value) + "</code></dd>").collect(Collectors.joining());
    }

    private String mended(NumberedStep step) {
        return tale.mended(step).stream().map(it -> "<p class=\"mended\"><b>Later:</b> " + Html.inline(it) + "</p>")
                .collect(Collectors.joining());
    }

    private String answers(NumberedStep step) {
        return step.step().waiting().filter(red -> red.behaviour().equals(step.step().behaviour()))
                .map(red -> "<p>It answers " + tale.number(red.commit()).map(StepHtml::link).orElse("its red") + ".</p>"
                        + failure(red)).orElse("");
    }

    private String links(NumberedStep step) {
        return "<nav aria-label=\"From " + step.name() + "\">" + tale.before(step).map(it -> "<a href=\"#" + it.name()
                + "\">← " + it.name() + "</a>").orElse("") + tale.after(step).map(it -> "<a href=\"#" + it.name()
                + "\">" + it.name() + " →</a>").orElse("") + "<code>git show " + step.step().commit().shortId()
                + "</code></nav>";
    }

    private static String link(NumberedStep step) {
        return "<a href=\"#" + step.name() + "\">" + step.name() + "</a>";
    }
}
