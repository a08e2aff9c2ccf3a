package kata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kata.files.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenBuildTest {

    @TempDir
    private Path directory;

    @Test
    void hasNoComplaintAboutABuildThatSucceeds() throws Exception {
        assertThat(run("exit 0")).isEmpty();
    }

    @Test
    void runsInTheCopyWithTheTrainersOwnJdk() throws Exception {
        assertThat(run("[ -d \"$PWD/here\" ] || exit 1; [ \"$JAVA_HOME\" = \"" + System.getProperty("java.home") + "\" ]"))
                .isEmpty();
    }

    @Test
    void asksForAllThatABuildHas() throws Exception {
        assertThat(run("[ \"$*\" = \"-B -ntp verify -Dmaven.test.failure.ignore=true\" ]")).isEmpty();
    }

    @Test
    void saysWhichGateWasNotPassed() throws Exception {
        assertThat(run("echo '[WARNING] Rule violated for bundle a: lines covered ratio is 0.9'; "
                + "echo '[ERROR] Failed to execute goal jacoco:check: not met -> [Help 1]'; exit 1"))
                .contains("the build fails: Failed to execute goal jacoco:check: not met "
                        + "(Rule violated for bundle a: lines covered ratio is 0.9)");
    }

    @Test
    void saysWhatMavenSaysOtherwise() throws Exception {
        assertThat(run("echo '[ERROR] no POM'; exit 1")).contains("the build fails: no POM");
        assertThat(run("exit 1")).contains("the build fails: Maven does not say why");
    }

    @Test
    void noticesTestsThatWereLost() throws Exception {
        assertThat(run("echo '[ERROR] The forked VM terminated without saying goodbye'"))
                .contains("tests ended early: The forked VM terminated without saying goodbye");
    }

    @Test
    void endsABuildThatTakesTooLong() throws Exception {
        assertThat(run("read forever < /dev/zero", Duration.ofMillis(50)))
                .contains("the build was not over after 0 minutes");
    }

    @Test
    void findsNoMavenWhereThereIsNone() {
        assertThat(MavenBuild.maven(Map.of("PATH", directory.toString()))).isEmpty();
        assertThat(MavenBuild.maven(Map.of())).isEmpty();
    }

    private Optional<String> run(String script) throws Exception {
        return run(script, Duration.ofMinutes(1));
    }

    private Optional<String> run(String script, Duration limit) throws IOException, InterruptedException {
        Path maven = Files.writeString(directory.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        Path copy = Files.createDirectories(directory.resolve("copy"));
        Files.createDirectories(copy.resolve("here"));
        return new MavenBuild(maven, System.getenv(), limit).run(new Directory(copy), directory.resolve("log"));
    }
}
