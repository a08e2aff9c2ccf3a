package kata;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kata.files.Directory;
import kata.replay.CommitRunner;
import kata.replay.Library;
import kata.replay.Suite;

/**
 * Does once what the trainer does often, and says nothing: so the JVM learns which classes that takes, and keeps them
 * at hand for later calls. The launcher asks for it.
 */
final class Practice {

    private static final List<List<String>> READING = List.of(List.of(), List.of("show", "1.2"), List.of("where"));

    private Practice() {
    }

    /**
     * @param args {@code reading} for what answers at once, {@code testing} for what compiles and tests too: the more
     *         a JVM has at hand, the longer it takes to begin
     */
    public static void main(String[] args) {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        READING.forEach(call -> Main.run(Workspace.ofThisProcess(), nobody, nobody, call.toArray(String[]::new)));
        if (List.of(args).contains("testing")) {
            test();
        }
    }

    /** Compiles and tests a small program, as a worker does. */
    private static void test() {
        Directory copy = Directory.temporary();
        try {
            test(copy);
        } finally {
            copy.empty();
            copy.delete("");
        }
    }

    private static void test(Directory copy) {
        copy.write("src/main/java/shop/Till.java", bytes("""
                package shop;

                record Till(int total) {
                }
                """));
        copy.write("src/test/java/shop/TillTest.java", bytes("""
                package shop;

                import static org.assertj.core.api.Assertions.assertThat;

                import org.junit.jupiter.api.Test;

                class TillTest {

                    @Test
                    void passes() {
                        assertThat(new Till(1)).isEqualTo(new Till(1));
                    }

                    @Test
                    void fails() {
                        assertThat(new Till(1).total()).isEqualTo(2);
                    }
                }
                """));
        new CommitRunner(Library.ofThisProgram()).play(copy.path(), new Suite.UnitTests());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
