package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCommandTest {

    @TempDir
    private Path directory;
    private final StringWriter out = new StringWriter();

    @Test
    void showsAClassAndWritesItsPage() {
        assertThat(kata("class", "anna", "bob")).isZero();
        assertThat(out).hasToString("""
                anna: there is no such folder
                bob: there is no such folder
                %s
                """.formatted(directory.resolve("target/class.html")));
        assertThat(directory.resolve("target/class.html")).content().contains("<h2>anna</h2>");
    }

    @Test
    void wantsAFolder() {
        assertThat(kata("class")).isEqualTo(2);
        assertThat(out.toString()).startsWith("kata: Missing required parameter: 'DIR'");
    }

    @Test
    void saysWhenThePageCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("target"), "no folder");
        assertThat(kata("class", "anna")).isEqualTo(2);
        assertThat(out.toString()).endsWith(" cannot be written: is the folder read-only, or the disk full?\n");
    }

    private int kata(String... arguments) {
        PrintWriter output = new PrintWriter(out, true);
        return Main.run(new Workspace(directory, Map.of()), output, output, arguments);
    }
}
