package greenroom.features.stage;

import java.util.List;
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
        Desk desk = new Desk(puppeteer());
        desk.program.testifyAs("The windows' program");
        Aftermath.ask(() -> desk.missing.map(words -> List.of("What is wrong in the windows:", words)).orElse(List.of()));
        Aftermath.ask(() -> desk.program.isRunning() ? List.of("The windows show:", desk.seen()) : List.of());
        desk.program.type("0 open\t" + desk.name + "\t" + String.join("\t", arguments));
        return desk;
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

    public boolean isClosed() {
        return ask("count").equals("is 0");
    }

    /** Closes all windows, as their own buttons would. */
    @Override
    public void close() {
        if (program.isRunning()) {
            ask("close");
        }
    }

    /** All windows, with what can be read in them. */
    private String seen() {
        return ask("describe").substring("is ".length()).replace('\t', '\n');
    }

    private String ask(String order, String... words) {
        String call = CALLS.incrementAndGet() + " ";
        program.type(call + order + "\t" + name + "\t" + String.join("\t", words));
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
