package greenroom.bench;

import static org.awaitility.Awaitility.await;

import greenroom.features.stage.Desk;
import greenroom.features.stage.Desk.Pane;
import greenroom.features.stage.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a person waits for at a window, on a screen that nobody looks at, by real keys: a median of several times.
 *
 * @param history how much had been said before
 * @param prompt seconds from the start of the program until its prompt has taken a letter
 * @param heard seconds from the Return at the prompt until another has heard what was typed into the window
 * @param megabytes what the client's process keeps in memory afterwards
 */
record Windows(int history, double prompt, double heard, double megabytes) {

    private static final Path FILE = Path.of("docs/performance/windows.csv");
    private static final List<Integer> HISTORIES = List.of(0, 20_000, 100_000);
    private static final int TIMES = 3;
    private static final Duration TIME_TO_CATCH_UP = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static void measure() throws Exception {
        List<String> lines = new ArrayList<>(List.of("history,prompt s,heard s,MB"));
        for (int history : HISTORIES) {
            try (RunningServer server = RunningServer.start("--max-messages-per-second", "unlimited",
                            "--max-bytes-per-second", "unlimited");
                    Room room = new Room(server)) {
                room.fill(history);
                List<Windows> times = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    times.add(once(server, room, history));
                }
                lines.add(String.format(Locale.ROOT, "%d,%.2f,%.2f,%.0f", history, median(times, Windows::prompt),
                        median(times, Windows::heard), median(times, Windows::megabytes)));
            }
        }
        Files.write(FILE, lines);
    }

    private static Windows once(RunningServer server, Room room, int history) throws Exception {
        long start = System.nanoTime();
        try (Desk desk = Desk.openWithHands(server.directions())) {
            Pane prompt = desk.window("Join");
            until(() -> prompt.has("username"));
            prompt.click("username");
            until(() -> prompt.hasFocus("username"));
            prompt.typeKeys("z");
            until(() -> prompt.read("username").equals("z"));
            double promptTime = since(start);

            prompt.typeKeys("oe");
            until(() -> prompt.read("username").equals("zoe"));
            long joining = System.nanoTime();
            prompt.pressKey("ENTER");
            Pane chat = desk.window("zoe");
            until(() -> chat.has("draft"));
            chat.click("draft");
            until(() -> chat.hasFocus("draft"));
            chat.typeKeys("hello");
            chat.pressKey("ENTER");
            room.awaitSaid("hello");
            double heardTime = since(joining);
            await().pollDelay(TIME_TO_CATCH_UP).until(() -> true);
            return new Windows(history, promptTime, heardTime, megabytes(desk.pid()));
        }
    }

    private interface Sight {
        boolean isThere();
    }

    private static void until(Sight sight) {
        await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5)).until(sight::isThere);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** As Linux counts; elsewhere nought. */
    private static double megabytes(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", ""))).sum() / 1024.0;
        }
    }

    private static double median(List<Windows> times, Function<Windows, Double> figure) {
        return times.stream().map(figure).sorted(Comparator.naturalOrder()).toList().get(TIMES / 2);
    }

    static List<Windows> read() throws IOException {
        if (!Files.exists(FILE)) {
            return List.of();
        }
        return Files.readAllLines(FILE).stream().skip(1).map(line -> line.split(",")).map(it -> new Windows(
                Integer.parseInt(it[0]), Double.parseDouble(it[1]), Double.parseDouble(it[2]),
                Double.parseDouble(it[3]))).toList();
    }
}
