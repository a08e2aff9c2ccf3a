package kata.diagnosis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.replay.Result.Failed;
import kata.replay.Result;

/**
 * From what a failure says to why it failed. What is wrong on the wire goes before what a window does not show, for a
 * window can only show what it gets; and a program that has thrown something goes before its silence.
 */
final class Causes {

    /** What somebody says who knows only that nothing came. */
    private static final Pattern VAGUE = Pattern.compile("(The server (has hung up|says nothing|does not say)"
            + "|Nobody can connect|Greenroom (says nothing|has ended|does not)).*");

    private final Failed failed;
    private final FailureMessage words;
    private final Testimony testimony;

    private Causes(Failed failed) {
        this.failed = failed;
        words = FailureMessage.of(failed.details().words().isBlank() ? failed.message() : failed.details().words());
        testimony = Testimony.of(failed.details().printed());
    }

    static Cause of(Failed failed) {
        return new Causes(failed).likely();
    }

    private Cause likely() {
        return switch (failed.cause()) {
            case UNWRITTEN_STEP -> new Cause("Nobody has written down yet what this step does: "
                    + failed.details().step(), List.of(), List.of());
            case STUB -> new Cause("The program says itself that it is not written yet: " + words.sentence(),
                    List.of(), place());
            case ASSERTION, EXCEPTION -> Stream.of(
                    Stream.concat(Stream.of(words), testimony.wrong().stream()).filter(Causes::isPrecise).map(this::told),
                    testimony.thrown().stream(), testimony.complaint().stream(),
                    testimony.wrong().stream().map(this::told))
                    .flatMap(it -> it).findFirst().orElseGet(this::own);
        };
    }

    /** Whoever has looked at the bytes also says where it is written how they should be. */
    private static boolean isPrecise(FailureMessage words) {
        return !words.where().isEmpty() && !isVague(words);
    }

    private static boolean isVague(FailureMessage words) {
        return VAGUE.matcher(words.sentence()).matches();
    }

    private Cause told(FailureMessage it) {
        return new Cause(it.sentence(), it.where().isEmpty()
                ? Stream.concat(it.evidence().stream(), testimony.shown().stream()).toList() : it.evidence(), it.where());
    }

    private Cause own() {
        String sentence = failed.cause() == Result.Cause.EXCEPTION && words.evidence().isEmpty()
                && !words.sentence().endsWith(".") ? simple(failed.type()) + ": " + words.sentence() : words.sentence();
        return new Cause(sentence, Stream.concat(words.evidence().stream(), testimony.shown().stream()).toList(),
                Stream.concat(words.where().stream(), place().stream()).limit(1).toList());
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private List<String> place() {
        return failed.details().frames().isEmpty() ? List.of() : List.of(failed.details().frames().getLast());
    }
}
