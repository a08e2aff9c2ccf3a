package greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OperatorTest {

    private final StringWriter out = new StringWriter();

    @Test
    void saysWhatIsTyped() {
        List<String> said = new ArrayList<>();

        new Operator(new BufferedReader(new StringReader("welcome\nwe begin\n")),
                new PrintWriter(out, true), Map.of(), Map.of()).readLines(said::add);

        assertThat(said).isEqualTo(List.of("welcome", "we begin"));
    }

    @Test
    void doesWhatIsCommanded() {
        List<String> done = new ArrayList<>();
        Operator operator = new Operator(new BufferedReader(new StringReader("hello\n/shutdown\n /shutdown\n")),
                new PrintWriter(out, true), Map.of("/shutdown", () -> done.add("shut down")), Map.of());

        operator.readLines(said -> done.add("say" + said));

        assertThat(done).isEqualTo(List.of("sayhello", "shut down", "say /shutdown"));
    }

    @Test
    void isToldWhichCommandsThereAre() {
        List<String> said = new ArrayList<>();
        Operator operator = new Operator(new BufferedReader(new StringReader("/shutdwon\n")),
                new PrintWriter(out, true), new TreeMap<>(Map.of("/shutdown", () -> { }, "/cancel", () -> { })), Map.of());

        operator.readLines(said::add);

        assertThat(said).isEmpty();
        assertThat(out.toString().strip()).isEqualTo(
                "greenroom: There is no /shutdwon, only /cancel and /shutdown. Put a space before it to say it.");
    }

    @Test
    void namesSomebodyInACommand() {
        List<String> done = new ArrayList<>();
        Operator operator = new Operator(new BufferedReader(new StringReader("/kick Alice Smith\n/kicks\n")),
                new PrintWriter(out, true), Map.of(), Map.of("/kick", name -> done.add("kick " + name)));

        operator.readLines(done::add);

        assertThat(done).isEqualTo(List.of("kick Alice Smith"));
        assertThat(out.toString().strip()).isEqualTo(
                "greenroom: There is no /kicks, only /kick NAME. Put a space before it to say it.");
    }

    @Test
    void isHeardAfterAMishap() {
        List<String> done = new ArrayList<>();
        Operator operator = new Operator(new BufferedReader(new StringReader("/who\nhello\n")),
                new PrintWriter(out, true), Map.of("/who", OperatorTest::runOutOfMemory), Map.of());

        try {
            operator.readLines(done::add);
        } catch (OutOfMemoryError thrown) {
            done.add("deaf from now on");
        }

        assertThat(done).isEqualTo(List.of("hello"));
        assertThat(out.toString().strip()).isEqualTo(
                "greenroom: This went wrong: /who (java.lang.OutOfMemoryError: a mishap).");
    }

    private static void runOutOfMemory() {
        throw new OutOfMemoryError("a mishap");
    }
}
