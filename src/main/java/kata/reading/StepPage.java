package kata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Commit;
import kata.git.Git;
import kata.git.GitRefused;
import kata.reading.FileChange.Part;
import kata.reference.NumberedStep;
import kata.reference.Reference;
import kata.story.Step;
import kata.story.StepKind;

/** A step, told to somebody who wants to know why it was made. */
public final class StepPage {

    private static final Pattern STUB = Pattern.compile("\\+\\s*(throw new UnsupportedOperationException\\(.*\\);"
            + "|return (null|true|false|-?\\d+L?|\"\"|'.'|Optional\\.empty\\(\\)|(List|Set|Map)\\.of\\(\\)"
            + "|new \\w+\\[0]);)");
    private static final int MOST_LINES = 150;
    private static final int BIRTHPLACES = 3;

    private final Git git;
    private final Reference reference;
    private final KeptFailures failures;
    private final Paint paint;
    private final Between between;

    public StepPage(Git git, Reference reference, KeptFailures failures, Paint paint) {
        this.git = git;
        this.reference = reference;
        this.failures = failures;
        this.paint = paint;
        between = new Between(git, reference);
    }

    /** The step's number, its word and what it is about. */
    public String title(NumberedStep step) {
        return paint.bold(step.name()) + "  " + paint.word(step.step().kind()) + "  "
                + Lines.shortened(step.step().behaviour(), Lines.WIDTH - 20);
    }

    /** What there is to read before one thinks about the answer oneself: all of a step but a green's own lines. */
    public List<String> question(NumberedStep step) {
        List<String> page = new ArrayList<>();
        page.add(title(step) + "  " + paint.faint(step.step().commit().shortId()));
        page.addAll(between(step));
        if (step.step().kind() == StepKind.GREEN) {
            step.step().waiting().filter(red -> red.behaviour().equals(step.step().behaviour()))
                    .ifPresent(red -> {
                        page.add("");
                        page.add("  It answers " + name(red.commit()) + ".");
                        page.addAll(failure(red));
                    });
        } else {
            page.addAll(answer(step));
        }
        return page;
    }

    /** What changed tests since the step before, and is no step; git shows its lines. */
    public List<String> between(NumberedStep step) {
        List<String> page = new ArrayList<>();
        for (Commit commit : between.before(step)) {
            page.add("");
            page.addAll(Lines.wrapped("Right before it, without a prefix, tests were changed: " + commit.shortId() + " "
                    + commit.subject() + ". " + commit.body().strip() + " git show " + commit.shortId()
                    + " shows the lines.", "  "));
        }
        return page;
    }

    /** The step's reason and its lines. */
    public List<String> answer(NumberedStep step) {
        Commit commit = step.step().commit();
        List<String> page = new ArrayList<>(why(commit));
        page.addAll(failure(step.step()));
        page.addAll(birthplaces(step.step()));
        page.addAll(changes(step.step()));
        page.addAll(mended(commit));
        return page;
    }

    private List<String> why(Commit commit) {
        List<String> page = new ArrayList<>();
        for (String paragraph : commit.body().strip().split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                page.add("");
                page.addAll(Lines.wrapped(paragraph, "  "));
            }
        }
        return page;
    }

    private List<String> failure(Step step) {
        List<String> page = new ArrayList<>();
        step.tests().forEach(test -> page.add("    " + paint.removed("x") + " " + test));
        List<String> full = reference.step(step.commit()).map(failures::of).orElse(List.of());
        List<String> told = Stream.concat(step.commit().trailer("Fails-with").stream(),
                step.commit().trailer("But-was").stream().map(line -> "but was: " + line)).toList();
        (full.isEmpty() ? told : full).forEach(line -> page.addAll(Lines.folded("      " + line, Lines.WIDTH)));
        if (!page.isEmpty()) {
            page.addAll(0, List.of("", paint.bold("The failure")));
        }
        return page;
    }

    private List<String> birthplaces(Step step) {
        if (step.kind() != StepKind.REFACTOR) {
            return List.of();
        }
        Map<String, Commit> commits = reference.story().steps().stream().map(Step::commit)
                .collect(Collectors.toMap(Commit::id, Function.identity(), (one, same) -> one));
        List<String> page = new ArrayList<>();
        new Birthplaces(git).of(step.commit()).entrySet().stream().limit(BIRTHPLACES).forEach(born ->
                page.add("    " + Optional.ofNullable(commits.get(born.getKey())).map(this::name)
                        .orElseGet(() -> born.getKey().substring(0, 7))
                        + " (" + (born.getValue() == 1 ? "1 line" : born.getValue() + " lines") + ")"));
        if (!page.isEmpty()) {
            page.addAll(0, List.of("", paint.bold("Where the smell was born"),
                    "  The lines that it takes away came with"));
        }
        return page;
    }

    /** A step as one refers to it: by its number, if it has one. */
    private String name(Commit commit) {
        return reference.step(commit).map(NumberedStep::name).orElseGet(commit::shortId) + ", "
                + Lines.shortened(commit.subject(), Lines.WIDTH - 28);
    }

    private List<String> changes(Step step) {
        Commit commit = step.commit();
        String before = commit.firstParent().orElse(commit.id());
        Map<Part, List<FileChange>> parts = FileChange.between(git, before, commit.id(), 3).stream()
                .collect(Collectors.groupingBy(FileChange::part));
        List<String> page = new ArrayList<>();
        for (Part part : Part.values()) {
            List<FileChange> changes = parts.getOrDefault(part, List.of());
            if (!changes.isEmpty()) {
                page.add("");
                page.add(paint.bold(part.title()));
                boolean stubs = part == Part.PROGRAM && step.kind() == StepKind.RED;
                changes.forEach(change -> page.addAll(change(change, stubs, commit)));
            }
        }
        return page;
    }

    private List<String> change(FileChange change, boolean stubs, Commit commit) {
        List<String> page = new ArrayList<>();
        page.add("");
        page.add("  " + change.path() + (change.note().isEmpty() ? "" : " (" + change.note() + ")"));
        change.lines().stream().limit(MOST_LINES).filter(line -> !line.startsWith("\\"))
                .map(line -> line(line, stubs)).forEach(page::add);
        if (change.lines().size() > MOST_LINES) {
            page.add("  " + paint.faint("... and " + (change.lines().size() - MOST_LINES) + " lines more: git show "
                    + commit.shortId() + " -- " + change.path()));
        }
        return page;
    }

    /** A stub has a sign of its own: it is there only so that the test compiles. */
    private String line(String line, boolean stubs) {
        if (stubs && STUB.matcher(line).matches()) {
            return paint.faint("  ~" + line.substring(1) + "   (a stub)");
        }
        String shown = "  " + line.stripTrailing();
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> paint.added(shown);
            case '-' -> paint.removed(shown);
            case '@' -> paint.faint("  " + line.replaceFirst("@@ -\\S+ \\+(\\d+)\\S* @@ ?(.*)", "line $1  $2")
                    .stripTrailing());
            default -> shown;
        };
    }

    private List<String> mended(Commit commit) {
        List<String> page = new ArrayList<>();
        reference.story().steps().stream().filter(step -> step.commit().trailer("Mends").stream()
                        .anyMatch(id -> id.length() >= 7 && commit.id().startsWith(id)))
                .forEach(step -> page.addAll(Lines.wrapped(name(step.commit()), "  ", "    ")));
        Errata.about(commit.shortId(), errata()).forEach(item -> page.addAll(Lines.wrapped(item, "  ")));
        if (!page.isEmpty()) {
            page.addAll(0, List.of("", paint.bold("Mended later")));
        }
        return page;
    }

    private String errata() {
        try {
            return git.ask("show", reference.story().steps().getLast().commit().id() + ":milestones/errata.md");
        } catch (GitRefused none) {
            return "";
        }
    }
}
