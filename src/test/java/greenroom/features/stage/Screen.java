package greenroom.features.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Where the windows of the scenarios open: a screen that nobody looks at, or else the real one. */
final class Screen {

    private static final Optional<Map<String, String>> HIDDEN = startXvfb();

    private Screen() {
    }

    /** What a process needs in its environment to open a window; skips the scenario where there is no screen. */
    static Map<String, String> environment() {
        return orSkip(HIDDEN.or(Screen::ofSomebody), "no screen to open a window on: install Xvfb, or set DISPLAY");
    }

    /** The same for a screen whose mouse and keys nobody else needs; skips the test where there is none. */
    static Map<String, String> hidden() {
        return orSkip(HIDDEN, "no screen that nobody looks at: install Xvfb");
    }

    private static Map<String, String> orSkip(Optional<Map<String, String>> found, String reason) {
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("CI needs a screen: install Xvfb");
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        return found.orElseThrow();
    }

    private static Optional<Map<String, String>> ofSomebody() {
        boolean someoneIsLooking = System.getenv("DISPLAY") != null || !System.getProperty("os.name").contains("Linux");
        return someoneIsLooking ? Optional.of(Map.of()) : Optional.empty();
    }

    private static Optional<Map<String, String>> startXvfb() {
        try {
            Process xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24",
                    "-nolisten", "tcp", "-r").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            Runtime.getRuntime().addShutdownHook(new Thread(xvfb::destroy));
            BufferedReader output = xvfb.inputReader(StandardCharsets.UTF_8);
            return Optional.ofNullable(output.readLine()).map(number -> Map.of("DISPLAY", ":" + number));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
