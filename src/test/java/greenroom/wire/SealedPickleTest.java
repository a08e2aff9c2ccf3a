package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedPickleTest {

    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void sealsAPickleWithItsHash() {
        assertThat(seal("abc").frame().toString()).isEqualTo("Frame[MSG abc␟" + HASH_OF_ABC + "]");
    }

    @Test
    void opensWhatItSealed() throws Exception {
        assertThat(pickleIn(seal("abc").frame().data())).isEqualTo("abc");
    }

    @Test
    void opensAPickleThatContainsTheSeparator() throws Exception {
        assertThat(pickleIn(seal("X\u001fY").frame().data()).replace('\u001f', '␟')).isEqualTo("X␟Y");
    }

    @Test
    void refusesAHashThatDoesNotMatch() {
        assertThat(attempt(() -> pickleIn(data("abd\u001f" + HASH_OF_ABC))))
                .isEqualTo("DamagedMessage: The hash does not match the message.");
        assertThat(attempt(() -> pickleIn(data("abc\u001f" + HASH_OF_ABC.toUpperCase(Locale.ROOT)))))
                .isEqualTo("DamagedMessage: The hash does not match the message.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", HASH_OF_ABC, "abc" + HASH_OF_ABC, "abc\u001e" + HASH_OF_ABC})
    void refusesDataWithoutASeal(String data) {
        assertThat(attempt(() -> pickleIn(data(data))))
                .isEqualTo("DamagedMessage: The message does not end in a separator and a hash.");
    }

    private static byte[] data(String text) {
        return text.getBytes(UTF_8);
    }

    private static String pickleIn(byte[] data) throws DamagedMessage {
        return new String(SealedPickle.open(data).pickle(), UTF_8);
    }

    private static SealedPickle seal(String pickle) {
        return SealedPickle.seal(data(pickle));
    }
}
