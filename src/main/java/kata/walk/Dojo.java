package kata.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.story.Step;
import kata.story.StepKind;

/**
 * Pairs at one keyboard. One drives, the others navigate; the keyboard goes on when the turn's time is over, and when
 * a red is told: who wrote the test does not let it pass. It is told what time it is, and never asks.
 */
public final class Dojo {

    private static final Duration LAST_CALL = Duration.ofMinutes(1);

    private final List<String> names;
    private final Duration turn;
    private final int turns;
    private final List<Told> told = new ArrayList<>();
    private int number;
    private int driver;
    private boolean called;
    private Instant began = Instant.MIN;

    /**
     * @param names at least two, in the order in which they drive
     * @param turn how long one drives at most
     * @param turns after how many it ends
     */
    public Dojo(List<String> names, Duration turn, int turns) {
        this.names = List.copyOf(names);
        this.turn = turn;
        this.turns = turns;
    }

    private record Told(String driver, Step step) {
    }

    /** Begins with the first turn; returns what is to be said. */
    public List<String> begin(Instant now) {
        number = 1;
        began = now;
        return List.of(call());
    }

    public boolean isOver() {
        return number > turns;
    }

    /** Hears what time it is; returns what is to be said, mostly nothing. */
    public List<String> tick(Instant now) {
        if (isOver()) {
            return List.of();
        }
        Duration left = Duration.between(now, began.plus(turn));
        if (!left.isPositive()) {
            return next(now, "Time is up.");
        }
        if (!called && left.compareTo(LAST_CALL) <= 0 && turn.compareTo(LAST_CALL) > 0) {
            called = true;
            return List.of("One minute left for " + driver() + ".");
        }
        return List.of();
    }

    /** Hears that a step was told; returns what is to be said. */
    public List<String> told(Step step, Instant now) {
        told.add(new Told(driver(), step));
        String line = driver() + " told " + step.kind().word() + ": " + step.behaviour();
        return step.kind() == StepKind.RED && !isOver()
                ? Stream.concat(Stream.of(line), next(now, "Somebody else lets it pass.").stream()).toList()
                : List.of(line);
    }

    /** Who did what, and whether reds and greens were by different people. */
    public List<String> report() {
        List<String> lines = new ArrayList<>(List.of("%s, %s".formatted(count(Math.min(number, turns), "turn"),
                count(told.size(), "step"))));
        for (String name : names) {
            Map<StepKind, Long> kinds = told.stream().filter(it -> it.driver.equals(name)).collect(Collectors
                    .groupingBy(
                    it -> it.step.kind(), LinkedHashMap::new, Collectors.counting()));
            lines.add("  " + name + ": " + (kinds.isEmpty() ? "no step" : kinds.entrySet().stream()
                    .map(it -> it.getValue() + " " + it.getKey().word()).collect(Collectors.joining(", "))));
        }
        List<Told> greens = told.stream().filter(it -> it.step.kind() == StepKind.GREEN).toList();
        long byOthers = greens.stream().filter(green -> redOf(green)
                .filter(red -> !red.driver.equals(green.driver)).isPresent()).count();
        lines.add(greens.isEmpty() ? "no green yet: next time, a smaller red"
                : "%d of %s let somebody else's red pass".formatted(byOthers, count(greens.size(), "green")));
        return lines;
    }

    private Optional<Told> redOf(Told green) {
        return told.subList(0, told.indexOf(green)).reversed().stream()
                .filter(it -> it.step.kind() == StepKind.RED).findFirst();
    }

    private List<String> next(Instant now, String why) {
        number++;
        driver = (driver + 1) % names.size();
        began = now;
        called = false;
        return isOver() ? List.of(why + " That was the last turn.") : List.of(why + " " + call());
    }

    private String call() {
        return "Turn %d of %d: %s drives, %s for %d min.".formatted(number, turns, driver(),
                names.stream().filter(name -> !name.equals(driver())).collect(Collectors.joining(" and "))
                        + (names.size() == 2 ? " navigates" : " navigate"), turn.toMinutes());
    }

    private String driver() {
        return names.get(driver);
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
