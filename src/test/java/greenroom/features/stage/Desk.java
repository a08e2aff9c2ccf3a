package greenroom.features.stage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One run of Greenroom with its windows, as the person in front of them sees and touches them. */
public final class Desk implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static Optional<Program> puppeteer = Optional.empty();

    private final Program program;
    private final String name = String.valueOf(COUNT.incrementAndGet());
    private volatile Optional<String> missing = Optional.empty();

    private Desk(Program program) {
        this.program = program;
    }

    public static Desk open(String... arguments) {
        return new Desk(puppeteer()).with(arguments);
    }

    /** The same with a mouse and a keyboard, on a screen of its own; skips the test where there is none. */
    public static Desk openWithHands(String... arguments) {
        Map<String, String> environment = new HashMap<>(Screen.hidden());
        environment.put(Puppeteer.HANDS, "yes");
        return new Desk(Program.start(Puppeteer.class, environment)).with(arguments);
    }

    private Desk with(String... arguments) {
        program.testifyAs("The windows' program");
        Aftermath.ask(() -> missing.map(words -> List.of("What is wrong in the windows:", words)).orElse(List.of()));
        Aftermath.ask(() -> program.isRunning() ? List.of("The windows show:", seen()) : List.of());
        program.type("0 open\t" + name + "\t" + String.join("\t", arguments));
        return this;
    }

    private static synchronized Program puppeteer() {
        Program running = puppeteer.filter(Program::isRunning)
                .orElseGet(() -> Program.start(Puppeteer.class, Screen.environment()));
        puppeteer = Optional.of(running);
        return running;
    }

    /** The window whose title has these words in it; it need not be open yet. */
    public Pane window(String title) {
        return new Pane(title);
    }

    /** By which the system knows its process. */
    public long pid() {
        return program.pid();
    }

    public boolean isClosed() {
        return ask("count", "", "", "").equals("is 0");
    }

    /** Takes a picture of the open windows. */
    public void photograph(Path png) {
        ask("photograph", "", "", png.toAbsolutePath().toString());
    }

    /** Closes all windows, as their own buttons would. */
    @Override
    public void close() {
        if (program.isRunning()) {
            ask("close", "", "", "");
        }
        if (!puppeteer.equals(Optional.of(program))) {
            program.close();
        }
    }

    /** All windows, with what can be read in them. */
    private String seen() {
        return ask("describe", "", "", "").substring("is ".length()).replace('\t', '\n');
    }

    private String ask(String order, String title, String component, String text) {
        String call = CALLS.incrementAndGet() + " ";
        program.type(call + String.join("\t", order, name, title, component, text));
        StringBuilder said = new StringBuilder();
        while (true) {
            Optional<String> line = program.nextLine();
            if (line.isEmpty()) {
                throw new IllegalStateException("Greenroom has ended, windows and all. It said:\n" + said);
            } else if (line.get().startsWith(Puppeteer.ANSWER + call)) {
                return line.get().substring((Puppeteer.ANSWER + call).length());
            } else if (!line.get().startsWith(Puppeteer.ANSWER)) {
                said.append(line.get()).append("\n");
            }
        }
    }

    /** A window: its parts are known by the names that the milestones give them. */
    public final class Pane {

        private final String title;

        private Pane(String title) {
            this.title = title;
        }

        public boolean has(String component) {
            boolean there = !ask("enabled", title, component, "").equals("missing");
            missing = there ? Optional.empty() : Optional.of(complaint(component));
            return there;
        }

        public boolean isEnabled(String component) {
            return found(ask("enabled", title, component, ""), component).equals("true");
        }

        public boolean hasFocus(String component) {
            return found(ask("focused", title, component, ""), component).equals("true");
        }

        public String read(String component) {
            return found(ask("read", title, component, ""), component).replace('\t', '\n');
        }

        public String position(String component) {
            return found(ask("position", title, component, ""), component);
        }

        public void type(String component, String text) {
            found(ask("type", title, component, text), component);
        }

        public void press(String component) {
            found(ask("press", title, component, ""), component);
        }

        public void pressEscape(String component) {
            found(ask("escape", title, component, ""), component);
        }

        public void scrollUp(String component) {
            found(ask("scroll up", title, component, ""), component);
        }

        /** Moves the mouse there and presses its button. */
        public void click(String component) {
            found(ask("click", title, component, ""), component);
        }

        /** Types small letters, digits and spaces, wherever the focus is. */
        public void typeKeys(String text) {
            found(ask("keys", title, "", text), "a focus");
        }

        /** Presses one key by the name that {@link java.awt.event.KeyEvent} gives it. */
        public void pressKey(String name) {
            found(ask("key", title, "", name), "a focus");
        }

        private String found(String answer, String component) {
            if (answer.equals("missing")) {
                throw new AssertionError(complaint(component));
            }
            missing = Optional.empty();
            return answer.startsWith("is ") ? answer.substring(3) : answer;
        }

        private String complaint(String component) {
            return "There is no window “" + title + "” with a part called " + component + ".\nexpected: " + component
                    + " in a window whose title has “" + title + "” in it\nbut was:  "
                    + seen().lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
        }
    }
}
