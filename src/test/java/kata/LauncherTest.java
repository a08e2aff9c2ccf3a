package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script finds before there is any Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("kata").toAbsolutePath();

    @TempDir
    private Path directory;
    private Path folder;
    private Repository repository;

    @BeforeEach
    void makeAWorkFolder() throws IOException {
        folder = Files.createDirectory(directory.resolve("folder"));
        repository = Repository.in(folder);
        copyTo(folder);
    }

    @Test
    void handsOverToTheHomeThatTheFolderNames() throws IOException {
        Path home = Files.createDirectory(directory.resolve("a home"));
        Files.writeString(home.resolve("kata"), "#!/bin/sh\necho \"$PWD: $1, $2\"\nexit 7\n");
        assertThat(home.resolve("kata").toFile().setExecutable(true)).isTrue();
        repository.git("config", "kata.home", home.toString());
        assertThat(kata(Map.of(), "show", "2.7 please"))
                .isEqualTo("7 " + folder.toRealPath() + ": show, 2.7 please");
    }

    @Test
    void saysThatItsHomeIsGone() {
        repository.git("config", "kata.home", "/nowhere");
        assertThat(kata(Map.of())).isEqualTo("2 kata: the trainer's home, /nowhere, is gone: "
                + "git config kata.home PATH says where it is now");
    }

    @Test
    void saysThatThereIsNoTrainer() {
        assertThat(kata(Map.of())).isEqualTo("2 kata: no trainer here, and no branch main to take it from: "
                + "git config kata.home PATH says where one is");
    }

    @Test
    void saysThatMainHasNoTrainer() {
        repository.write("pom.xml", "<project/>").commit("skeleton").directory();
        assertThat(kata(Map.of())).isEqualTo("2 kata: the branch main has no trainer: "
                + "git fetch, or git config kata.home PATH, gets one");
    }

    @Test
    void saysThatMavenCannotFindTheJars() {
        repository.write("pom.xml", "no project").write("src/main/java/kata/Main.java", "").commit("skeleton")
                .directory();
        assertThat(kata(Map.of("PATH", withMaven()))).startsWith("2 kata: finding the jars, once ...\n"
                + "kata: Maven could not find the jars: [ERROR] it is not well (all of it: ");
        assertThat(folder.resolve("target/kata/trainer/src/main/java/kata/Main.java")).exists();
    }

    @Test
    void saysThatItMayNotWrite() throws IOException {
        Files.writeString(folder.resolve("target"), "a file where a directory should be");
        assertThat(kata(Map.of())).startsWith("2 kata: cannot write into ").endsWith(
                "/target/kata: make the folder writable, or clone to another place");
    }

    /** A Maven that is never well. */
    private String withMaven() {
        try {
            Path tools = Files.createDirectory(directory.resolve("tools"));
            Files.writeString(tools.resolve("mvn"), "#!/bin/sh\necho '[ERROR] it is not well'\nexit 1\n");
            assertThat(tools.resolve("mvn").toFile().setExecutable(true)).isTrue();
            return tools + ":" + System.getenv("PATH");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyTo(Path folder) throws IOException {
        Files.copy(LAUNCHER, folder.resolve("kata"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private String kata(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./kata"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue() + " " + said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
