package kata;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import kata.proof.Audit;
import kata.proof.Judged;
import kata.proof.Pages;
import kata.proof.Verdict;
import kata.story.Milestone;
import kata.story.StepKind;

/** What a reader sees of a verification. */
final class Report {

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void line(Judged judged) {
        String verdict = switch (judged.verdict()) {
            case Verdict.Proven(var notes) -> judged.known() ? "proven before" : "proven";
            case Verdict.Refuted refuted -> refuted.reason().code();
        };
        out.printf(Locale.ROOT, "%s %-8s %-64s %-22s %6d ms%n", judged.step().commit().shortId(),
                judged.step().kind().word(), shortened(judged.step().behaviour()), verdict, judged.took().toMillis());
        out.flush();
    }

    void line(Pages.Page page) {
        out.printf("%s: %s%n", page.path(), page.verdict().reason().code());
    }

    /** The pages' findings are counted with the steps that are refuted. */
    void summary(List<Judged> all, List<Pages.Page> pages) {
        List<Judged> refuted = all.stream().filter(Judged::isRefuted).toList();
        out.printf("%s, %d proven, %d refuted%n", steps(all.size()), all.size() - refuted.size(),
                refuted.size() + pages.size());
        for (Judged judged : refuted) {
            if (judged.verdict() instanceof Verdict.Refuted(var reason, String evidence)) {
                out.printf("%n%s %s%n  %s: %s%n", judged.step().commit().shortId(), judged.step().commit().subject(),
                        reason.code(), evidence);
            }
        }
        for (Pages.Page page : pages) {
            out.printf("%n%s%n  %s: %s%n", page.path(), page.verdict().reason().code(), page.verdict().evidence());
        }
    }

    /** What is not as it should be, and refutes nothing. */
    void note(String line) {
        out.println("note: " + line);
    }

    /** Whether the quick way and the long one come to the same. */
    void audit(int count, List<Audit.Difference> differences) {
        out.printf("audit: %d of %s the same when replayed the long way%n", count - differences.size(),
                count == 1 ? "1 step is" : count + " steps are");
        differences.forEach(it -> out.printf("  %s %s: only one way says %s%n", it.step().commit().shortId(),
                it.step().commit().subject(), it.tests()));
    }

    /** How far a milestone has come that nothing follows yet. */
    void underway(Milestone milestone, String progress) {
        out.printf("feature: %s (%s, under way)%n", progress, milestone.slug());
    }

    /** What was not judged, because others have told it. */
    void granted(long steps) {
        out.printf("%s before yours %s taken for granted; --all judges %s too%n", steps(steps),
                steps == 1 ? "is" : "are", steps == 1 ? "it" : "them");
    }

    /** What was not replayed this time. */
    void leftOut(int count) {
        if (count > 0) {
            out.printf("%s left out this time, by --older%n", count == 1 ? "1 older step was" : count + " older steps were");
        }
    }

    /** Pins are for what cannot be driven: more than one in ten is worth a word, but is no lie. */
    void pins(Milestone milestone, List<Judged> all) {
        List<Judged> own = all.stream()
                .filter(it -> it.step().milestone().filter(milestone::equals).isPresent()).toList();
        long pins = own.stream().filter(it -> it.step().kind() == StepKind.PIN).count();
        if (pins * 10 > own.size()) {
            out.printf("note: %d of %s of %s %s; one in ten is meant%n", pins, steps(own.size()), milestone.slug(),
                    pins == 1 ? "is a pin" : "are pins");
        }
    }

    void unfinished(Milestone milestone) {
        out.printf("unfinished: %s, whose feature is tagged so%n", milestone.slug());
    }

    private static String steps(long count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    private static String shortened(String text) {
        return text.length() <= 64 ? text : text.substring(0, 61) + "...";
    }
}
