package kata.classroom;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.lights.Lit;

/** A class as lines for a terminal, in picocli's markup. */
public final class ClassTable {

    private static final int LIGHTS = 24;
    private static final List<String> HEADINGS = List.of("", "milestone", "now", "scenarios", "mutants", "steps",
            "lights");

    private ClassTable() {
    }

    /** A row for each seat that is taken, and then a line for each that is not. */
    public static List<String> of(List<Seat> seats, Instant now) {
        List<Seat.Taken> taken = seats.stream().filter(Seat.Taken.class::isInstance).map(Seat.Taken.class::cast)
                .toList();
        Stream<String> empty = seats.stream().filter(Seat.Empty.class::isInstance).map(Seat.Empty.class::cast)
                .map(seat -> seat.name() + ": " + seat.why());
        return Stream.concat(rows(taken, now), empty).toList();
    }

    private static Stream<String> rows(List<Seat.Taken> taken, Instant now) {
        if (taken.isEmpty()) {
            return Stream.of();
        }
        List<List<String>> rows = Stream.concat(Stream.of(HEADINGS), taken.stream().map(seat -> row(seat, now)))
                .toList();
        List<Integer> widths = IntStream.range(0, HEADINGS.size() - 1)
                .mapToObj(at -> rows.stream().mapToInt(row -> shown(row.get(at))).max().orElse(0)).toList();
        return rows.stream().map(row -> IntStream.range(0, widths.size())
                .mapToObj(at -> row.get(at) + " ".repeat(widths.get(at) - shown(row.get(at))) + "  ")
                .collect(Collectors.joining()) + row.getLast()).map(String::stripTrailing);
    }

    private static List<String> row(Seat.Taken seat, Instant now) {
        List<Lit> lights = seat.lights();
        String newest = lights.subList(Math.max(0, lights.size() - LIGHTS), lights.size()).stream()
                .map(lit -> coloured(lit, lit.light().shape())).collect(Collectors.joining(" "));
        return List.of(seat.name(), seat.milestone(),
                coloured(seat.newest(), seat.newest().light().shape() + " " + seat.newest().light().word()) + " "
                        + Ago.of(seat.unchanged(now)),
                seat.newest("scenarios").orElse("-"), seat.newest("mutants").orElse("-"),
                seat.steps().isEmpty() ? "-" : seat.steps(), (lights.size() > LIGHTS ? "… " : "") + newest);
    }

    private static String coloured(Lit lit, String text) {
        return lit.light().markup().replaceFirst("(@\\|\\S+ ).*(\\|@)", "$1" + text + "$2");
    }

    /** How wide it is when the markup is gone. */
    private static int shown(String text) {
        return text.replaceAll("@\\|\\S+ (.*?)\\|@", "$1").length();
    }
}
