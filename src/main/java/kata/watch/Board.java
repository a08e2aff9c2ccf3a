package kata.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kata.lights.Light;
import kata.reading.Lines;
import picocli.CommandLine.Help.Ansi;

/** What is to be seen: how the tests went, and the scenarios. Several threads write on it. */
public final class Board {

    private static final int FRAME = 7;

    /** How a scenario went when it was last played. */
    private enum Scene {
        UNKNOWN('.'), PASSES('o'), FAILS('x');

        private final char shape;

        Scene(char shape) {
            this.shape = shape;
        }
    }

    private final String milestone;
    private final Ansi ansi;
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private String units = "";
    private List<String> failures = List.of();
    private String scene = "";
    private List<String> trouble = List.of();
    private String busy = "";
    private int version;

    /** @param milestone the one that is worked at */
    public Board(String milestone, Ansi ansi) {
        this.milestone = milestone;
        this.ansi = ansi;
    }

    /** What is being done right now; nothing when all is done. */
    synchronized void busy(String what) {
        busy = what;
        version++;
    }

    synchronized void units(TreeJudge.Tested result, Duration took) {
        units = result.light().markup() + "  " + plain(result.score())
                + String.format(Locale.ROOT, " (%.1f s)", took.toMillis() / 1000.0);
        failures = result.light() == Light.GREEN ? List.of() : result.lines();
        version++;
    }

    /** Which scenarios there are: what is known of them stays known. */
    synchronized void scenarios(List<String> names) {
        Map<String, Scene> before = Map.copyOf(scenes);
        scenes.clear();
        names.forEach(name -> scenes.put(name, before.getOrDefault(name, Scene.UNKNOWN)));
        version++;
    }

    synchronized void played(String name, TreeJudge.Seen result) {
        scenes.put(name, result.passes() ? Scene.PASSES : Scene.FAILS);
        scene = result.passes() ? "" : name;
        trouble = result.lines();
        version++;
    }

    /** The first one that is not known to pass. */
    synchronized Optional<String> inWork() {
        return scenes.entrySet().stream().filter(it -> it.getValue() != Scene.PASSES).map(Map.Entry::getKey)
                .findFirst();
    }

    /** Changes with all that is to be seen. */
    synchronized int version() {
        return version;
    }

    /**
     * What is to be seen, painted.
     *
     * @param width how long each line may be
     * @param height how many lines there are for it
     */
    public synchronized List<String> lines(int width, int height) {
        List<String> middle = new ArrayList<>();
        failures.forEach(line -> middle.addAll(Lines.folded("  " + plain(line), width)));
        if (failures.isEmpty() && !scene.isEmpty()) {
            middle.add("  @|red x|@ @|bold " + plain(scene) + "|@");
            trouble.forEach(line -> middle.addAll(Lines.folded("    " + plain(line), width)));
        }
        int room = Math.max(1, height - FRAME);
        if (middle.size() > room) {
            List<String> most = List.copyOf(middle.subList(0, room - 1));
            middle.clear();
            middle.addAll(most);
            middle.add("  @|faint ... more: c checks everything|@");
        }
        List<String> lines = new ArrayList<>();
        lines.add("@|bold " + plain(milestone) + "|@" + (busy.isEmpty() ? "" : "   @|faint " + plain(busy) + " ...|@"));
        lines.add("");
        lines.add("units      " + (units.isEmpty() ? "not run yet" : units));
        lines.add("scenarios  " + bar());
        lines.add("");
        lines.addAll(middle);
        while (lines.size() < height - 1) {
            lines.add("");
        }
        lines.add("@|bold c|@ check  @|bold h|@ hint  @|bold r|@ commit as red  @|bold g|@ as green  "
                + "@|bold n|@ the reference's next step  @|bold q|@ quit");
        return lines.stream().map(ansi::string).toList();
    }

    private String bar() {
        if (scenes.isEmpty()) {
            return "not played yet";
        }
        String shapes = scenes.values().stream().map(it -> switch (it) {
            case PASSES -> "@|green o|@";
            case FAILS -> "@|red x|@";
            case UNKNOWN -> String.valueOf(it.shape);
        }).collect(Collectors.joining());
        return "[" + shapes + "]  " + count(Scene.PASSES) + " of " + scenes.size() + " pass"
                + (count(Scene.UNKNOWN) == 0 ? "" : ", " + count(Scene.UNKNOWN) + " not played yet");
    }

    private long count(Scene scene) {
        return scenes.values().stream().filter(scene::equals).count();
    }

    /** What a program says may look like markup, and is none. */
    private static String plain(String text) {
        return text.replace("@|", "@\u200b|").replace("|@", "|\u200b@").replace('\t', ' ');
    }
}
