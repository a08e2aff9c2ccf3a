package kata;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import kata.proof.Judged;
import kata.proof.Verdict;
import kata.story.Kind;
import kata.story.Milestone;

/** What a reader sees of a verification. */
final class Report {

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void line(Judged judged) {
        String verdict = switch (judged.verdict()) {
            case Verdict.Proven() -> judged.known() ? "proven before" : "proven";
            case Verdict.Refuted refuted -> refuted.reason().code();
        };
        out.printf(Locale.ROOT, "%s %-8s %-64s %-22s %6d ms%n", judged.step().commit().shortId(),
                judged.step().kind().word(), shortened(judged.step().behaviour()), verdict, judged.took().toMillis());
        out.flush();
    }

    void summary(List<Judged> all) {
        List<Judged> refuted = all.stream().filter(Judged::isRefuted).toList();
        out.printf("%d steps, %d proven, %d refuted%n", all.size(), all.size() - refuted.size(), refuted.size());
        for (Judged judged : refuted) {
            if (judged.verdict() instanceof Verdict.Refuted(var reason, String evidence)) {
                out.printf("%n%s %s%n  %s: %s%n", judged.step().commit().shortId(), judged.step().commit().subject(),
                        reason.code(), evidence);
            }
        }
    }

    /** Pins are for what cannot be driven: more than one in ten is worth a word, but is no lie. */
    void pins(Milestone milestone, List<Judged> all) {
        List<Judged> own = all.stream()
                .filter(it -> it.step().milestone().filter(milestone::equals).isPresent()).toList();
        long pins = own.stream().filter(it -> it.step().kind() == Kind.PIN).count();
        if (pins * 10 > own.size()) {
            out.printf("note: %d of the %d steps of %s are pins; one in ten is meant%n",
                    pins, own.size(), milestone.slug());
        }
    }

    void unfinished(Milestone milestone) {
        out.printf("unfinished: %s, whose feature is tagged so%n", milestone.slug());
    }

    private static String shortened(String text) {
        return text.length() <= 64 ? text : text.substring(0, 61) + "...";
    }
}
