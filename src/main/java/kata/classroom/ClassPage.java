package kata.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kata.lights.Lit;

/** A class as one page that needs nothing else: no script, no picture, no network. */
public final class ClassPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>A class at work</title>
            <style>
            :root { color-scheme: light dark; --line: #8884; --soft: #667; }
            @media (prefers-color-scheme: dark) { :root { --soft: #aab; } }
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
            h1 { font-size: 1.4rem; margin: 0; }
            p, small { color: var(--soft); }
            section { border-top: 1px solid var(--line); padding: .8rem 0; }
            h2 { display: inline; font-size: 1.1rem; margin-right: .8rem; overflow-wrap: anywhere; }
            dl { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: .3rem 0 .5rem; }
            dl div { display: flex; gap: .4rem; }
            dt { color: var(--soft); }
            dd { margin: 0; }
            ol { display: flex; flex-wrap: wrap; gap: 3px; list-style: none; margin: 0; padding: 0; }
            li, b { color: #fff; display: inline-block; font: bold 13px/20px monospace; text-align: center; }
            li { height: 20px; width: 20px; }
            b { padding: 0 .5em; }
            .red { background: #c62828; border-radius: 3px; }
            .green { background: #1b7837; border-radius: 50%; }
            b.green { border-radius: 10px; }
            .amber { background: #ffb300; clip-path: polygon(50% 0, 100% 100%, 0 100%); color: #000; }
            b.amber { clip-path: none; }
            .guessed { outline: 2px dotted currentColor; outline-offset: -4px; }
            </style>
            </head>
            <body>
            """;

    private static final String KEY = """
            <p>A square with x is red: something fails. A circle with o is green: all that was tried passes. A triangle
            with ! is amber: it does not compile. A dotted line inside says that somebody had predicted it rightly.
            Point at a light for its time.</p>
            """;

    private ClassPage() {
    }

    /** @param zone the one by whose clock the class works */
    public static String of(List<Seat> seats, Instant now, ZoneId zone) {
        String at = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(zone).format(now);
        return HEAD + "<h1>A class at work</h1>\n<p>" + at + ". <code>./kata class</code> makes this page anew.</p>\n"
                + seats.stream().map(seat -> section(seat, now, zone)).collect(Collectors.joining()) + KEY
                + "</body>\n</html>\n";
    }

    private static String section(Seat seat, Instant now, ZoneId zone) {
        return "<section>\n<h2>" + escaped(seat.name()) + "</h2>\n" + switch (seat) {
            case Seat.Empty(String name, String why) -> "<small>" + escaped(why) + "</small>\n";
            case Seat.Taken taken -> work(taken, now, zone);
        } + "</section>\n";
    }

    private static String work(Seat.Taken seat, Instant now, ZoneId zone) {
        String word = seat.newest().light().word();
        String facts = "<b class=\"" + word + "\">" + seat.newest().light().shape() + " " + word + "</b>\n<small>"
                + Ago.of(seat.unchanged(now)) + "</small>\n<dl>" + fact("milestone", seat.milestone())
                + fact("scenarios", seat.newest("scenarios").orElse("-"))
                + fact("mutants", seat.newest("mutants").orElse("-")) + fact("steps", seat.steps()) + "</dl>\n";
        return facts + seat.lights().stream().map(lit -> light(lit, zone))
                .collect(Collectors.joining("", "<ol>", "</ol>\n"));
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + escaped(value.isEmpty() ? "-" : value) + "</dd></div>";
    }

    private static String light(Lit lit, ZoneId zone) {
        String time = DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(lit.at());
        String told = lit.number() + ": " + lit.light().word() + " at " + time
                + lit.predicted().map(it -> ", predicted " + it.word()).orElse("");
        return "<li class=\"" + lit.light().word() + (lit.foreseen().orElse(false) ? " guessed" : "") + "\" title=\""
                + told + "\">" + lit.light().shape() + "</li>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
