package kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program's script does before there is a program. */
@EnabledOnOs(OS.LINUX)
class GreenroomLauncherTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAClone() throws IOException {
        Files.copy(Path.of("greenroom"), folder.resolve("greenroom"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(folder.resolve("mvn"), "#!/bin/sh\necho \"$*\"\nexit 1\n");
        assertThat(folder.resolve("mvn").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void buildsTheProgramWithoutItsTests() {
        assertThat(greenroom("server")).startsWith("greenroom: building, once ...\n")
                .contains("-Dmaven.test.skip=true package").endsWith("greenroom: the build failed: see above\n");
    }

    @Test
    void buildsNothingWhereThereIsNoScreen() {
        assertThat(greenroom("demo")).isEqualTo("greenroom: There is no screen to open a window on.\n");
        assertThat(greenroom("client")).isEqualTo("greenroom: There is no screen to open a window on.\n");
        assertThat(greenroom("client", "--help")).contains("building");
    }

    private String greenroom(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder("./greenroom").directory(folder.toFile()).redirectErrorStream(true);
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().remove("DISPLAY");
        try {
            return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
