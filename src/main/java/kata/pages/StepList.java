package kata.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.story.Step;
import kata.story.StepKind;

/** Steps as a page lists them: what they say, their commits, and why. */
final class StepList {

    private static final int WIDTH = 120;
    private static final int SHORT = 10;

    private StepList() {
    }

    /** A green has the line of its red. */
    static String of(List<Step> later) {
        return later.stream().filter(step -> answered(step, later).isEmpty()).map(step -> line(step, later))
                .collect(Collectors.joining());
    }

    private static String line(Step step, List<Step> later) {
        Stream<Step> greens = later.stream().filter(it -> answered(it, later).equals(Optional.of(step)));
        String ids = Stream.concat(Stream.of(step), greens)
                .map(it -> it.kind().word() + " `" + it.commit().shortId() + "`").collect(Collectors.joining(", "));
        String mends = step.commit().trailer("Mends").stream().map(id -> ", mends `" + id + "`")
                .collect(Collectors.joining());
        String why = why(step.commit().body());
        String what = "- **" + step.behaviour() + "** (" + ids + mends + ")";
        return wrapped(why.isEmpty() ? what : what + ": " + why) + "\n";
    }

    /** As wide as the rest of the page. */
    private static String wrapped(String item) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : item.split(" ")) {
            if (length + 1 + word.length() > WIDTH) {
                lines.append("\n ");
                length = 1;
            }
            lines.append(lines.isEmpty() ? "" : " ").append(word);
            length += 1 + word.length();
        }
        return lines.toString();
    }

    private static Optional<Step> answered(Step step, List<Step> later) {
        return step.waiting().filter(red -> step.kind() == StepKind.GREEN && red.behaviour().equals(step.behaviour()))
                .filter(later::contains);
    }

    /** A first sentence that is short leans on the next. */
    private static String why(String body) {
        String first = firstSentence(body);
        return first.split(" ").length < SHORT ? body.strip().replaceAll("\\s+", " ") : first;
    }

    private static String firstSentence(String body) {
        return body.strip().replaceAll("\\s+", " ").replaceFirst("(?<=[^.][.!?])(?= [A-Z`\"]).*", "");
    }
}
