package kata.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.reference.Reference;
import picocli.CommandLine;

/** The Markdown files of a repository: whether what they name is there. */
public final class Documents {

    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:kata|greenroom)(?:\\.[a-z]\\w*)*\\.[A-Z]\\w*"
            + "(?:#\\w+)?");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]\\w*(?:[.#][a-z]\\w*)?(?:\\(\\))?");
    private static final Pattern HUMPS = Pattern.compile("[A-Z]\\w*[a-z][A-Z].*");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(?:md|java|py|xml|yml|feature|html|png)");
    private static final Pattern OPTION = Pattern.compile("(--[a-z][a-z-]*)(?:[ =].*)?");
    /** These speak of types in every piece of code that looks like one; in others, it takes two humps. */
    private static final String OF_TYPES = "docs/architecture.md";
    /** What a reader makes, and what other programs know. */
    private static final Set<String> ELSEWHERE = Set.of("chat.py", "mine.py", "class.html", "story.html", "--no-ff",
            "PlainData");

    private final Sources sources;
    private final CommandLines commands;
    private final Steps steps;

    public Documents(Path top, Reference reference, CommandLine trainer) throws IOException {
        sources = new Sources(top);
        commands = new CommandLines(trainer);
        steps = new Steps(reference);
    }

    /** A line for each name that nothing has, with where it stands and with the nearest that there is. */
    public List<String> unknown() {
        Map<String, Markdown> all = new HashMap<>();
        sources.markdown().forEach(file -> all.put(file, Markdown.read(Path.of(file), sources.read(file))));
        return sources.markdown().stream().flatMap(file -> unknown(file, all)).toList();
    }

    private Stream<String> unknown(String file, Map<String, Markdown> all) {
        Markdown markdown = all.get(file);
        return Stream.concat(
                markdown.pieces().stream().flatMap(piece -> unknown(file, piece, all).map(it -> told(piece, it))),
                markdown.quotes().stream().flatMap(quote -> steps.unknownFailure(quote.before(), quote.text())
                        .map(it -> told(quote, it)))).distinct();
    }

    private static String told(Said piece, Unknown unknown) {
        return piece.place() + ": " + unknown.told();
    }

    private Stream<Unknown> unknown(String file, Said piece, Map<String, Markdown> all) {
        return switch (piece.form()) {
            case LINK -> link(piece, all);
            case TEXT -> file.startsWith("milestones/") ? steps.unknownNumbers(piece.text()) : Stream.of();
            case LINE -> called(piece.text());
            case CODE -> ELSEWHERE.contains(piece.text()) ? Stream.of()
                    : Stream.concat(called(piece.text()), code(file, piece));
        };
    }

    private Stream<Unknown> called(String code) {
        return Stream.of(commands.unknownIn(code), CommandLines.stepsIn(code).flatMap(steps::unknownNumber),
                QUALIFIED.matcher(code).results().map(MatchResult::group).flatMap(sources::unknownType))
                .flatMap(it -> it);
    }

    private Stream<Unknown> code(String file, Said piece) {
        String code = piece.text();
        if (Steps.TOLD.matcher(code).matches() && !code.matches(".*[<…].*")) {
            return steps.unknownStep(code, piece.before());
        }
        if (TYPE.matcher(code).matches() && (file.equals(OF_TYPES) || HUMPS.matcher(code).matches())) {
            return sources.unknownType(code);
        }
        if (FILE.matcher(code).matches()) {
            return sources.unknownName(code);
        }
        if (OPTION.matcher(code).matches()) {
            return commands.unknownOption(OPTION.matcher(code).replaceFirst("$1"));
        }
        return sources.beginsAtTheTop(code) ? sources.unknownPath(code) : Stream.of();
    }

    private Stream<Unknown> link(Said piece, Map<String, Markdown> all) {
        if (piece.text().matches("[a-z]+:.*")) {
            return Stream.of();
        }
        String path = piece.text().replaceFirst("#.*", "");
        String target = (path.isEmpty() ? piece.file() : piece.file().resolveSibling(path)).normalize().toString()
                .replace('\\', '/');
        String anchor = piece.text().replaceFirst("[^#]*#?", "");
        if (anchor.isEmpty() || !all.containsKey(target)) {
            return sources.unknownPath(target);
        }
        List<String> anchors = all.get(target).anchors();
        return anchors.contains(anchor) ? Stream.of()
                : Stream.of(new Unknown("heading " + piece.text(), anchor, anchors));
    }
}
