package kata.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import kata.files.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ForeignServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void readsACommandAsOneTypesIt() {
        assertThat(ForeignServer.of("python3 'my server.py'  --send \"{send} x\"", folder).words())
                .containsExactly("python3", "my server.py", "--send", "{send} x");
    }

    @Test
    void tellsThoseWhoPlay() {
        assertThat(ForeignServer.of("a b", folder).properties()).containsEntry("greenroom.server", "a\nb")
                .containsEntry("greenroom.server.folder", folder.toAbsolutePath().toString());
    }

    @Test
    void findsNothingWrongWithAProgramThatListens() {
        assertThat(till("{send} {receive} {options}").trial(PATIENCE)).isEmpty();
    }

    @Test
    void needsAPlaceForThePort() {
        assertThat(till("6969").trial(PATIENCE)).hasValueSatisfying(it -> assertThat(it).contains("{send}"));
    }

    @Test
    void saysWhatCannotBeStarted() {
        assertThat(ForeignServer.of("no-such-program {send}", folder).trial(PATIENCE))
                .hasValue("no-such-program could not be started: is it installed, and on the PATH?");
    }

    @Test
    void saysWhatEndsAtOnceAndItsLastWords() {
        assertThat(till("0 {send}").trial(PATIENCE)).hasValue("it ended at once, with exit code 3: no port 0");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsNobodyWaitingWhoSaysALot() {
        assertThat(ForeignServer.of("sh -c \"head -c 300000 /dev/zero; echo; echo gone {send}; exit 3\"", folder)
                .trial(Duration.ofSeconds(5)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("it ended at once, with exit code 3: gone "));
    }

    @Test
    void saysWhenNobodyListens() {
        assertThat(till("{send}").trial(Duration.ZERO)).hasValue("nobody listens at the port {send} after 0 ms");
    }

    private ForeignServer till(String arguments) {
        return ForeignServer.of("\"" + JAVA + "\" -XX:TieredStopAtLevel=1 -Xshare:auto -cp \""
                + Directory.of(Till.class).path() + "\" kata.foreign.Till " + arguments, folder);
    }
}
