package kata.docs;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.reference.NumberedStep;
import kata.reference.Reference;

/** The steps that a document names, held against the story. */
final class Steps {

    static final Pattern TOLD = Pattern.compile("(?:red|green|refactor|pin): (.+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[1-9]\\.\\d{1,3}(?![\\w.]*\\w)");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<![\\w.])([1-9]\\.\\d{1,3})\\s*$");

    private final Reference reference;
    private final List<String> numbers;
    private final List<String> subjects;

    Steps(Reference reference) {
        this.reference = reference;
        numbers = reference.chapters().stream().flatMap(it -> it.steps().stream()).map(NumberedStep::name).toList();
        subjects = reference.story().steps().stream().filter(it -> it.kind().isTold()).map(it -> it.commit().subject())
                .toList();
    }

    Stream<Unknown> unknownNumbers(String text) {
        return NUMBER.matcher(text).results().map(it -> it.group()).flatMap(this::unknownNumber);
    }

    Stream<Unknown> unknownNumber(String number) {
        return numbers.contains(number) ? Stream.of() : Stream.of(new Unknown("step " + number, number, numbers));
    }

    /** A step by its words, and with a number before it, by both. */
    Stream<Unknown> unknownStep(String told, String before) {
        Matcher number = NUMBER_BEFORE.matcher(before);
        if (number.find()) {
            Optional<String> there = reference.step(number.group(1)).map(it -> it.step().commit().subject());
            return there.equals(Optional.of(told)) ? Stream.of()
                    : Stream.of(new Unknown("step " + number.group(1) + " `" + told + "`", number.group(1) + " " + told,
                            reference.chapters().stream().flatMap(it -> it.steps().stream())
                                    .map(it -> it.name() + " " + it.step().commit().subject()).toList()));
        }
        return subjects.contains(told) ? Stream.of() : Stream.of(new Unknown("step `" + told + "`", told, subjects));
    }

    /** A failure that a step is said to have had. */
    Stream<Unknown> unknownFailure(String step, String quoted) {
        List<String> told = reference.step(step).map(it -> it.step().commit().trailer("Fails-with")).orElse(List.of());
        return told.stream().anyMatch(it -> it.strip().equals(quoted.strip())) ? Stream.of()
                : Stream.of(new Unknown("such failure of step " + step, quoted, told));
    }
}
