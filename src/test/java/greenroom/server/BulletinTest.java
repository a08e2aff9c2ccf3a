package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class BulletinTest {

    private static final int PIECE_BYTES = 8;

    private final Bulletin bulletin = new Bulletin(PIECE_BYTES);

    @Test
    void givesAReaderWhatIsToldSinceItCame() {
        tell("then");
        Bulletin.Reader reader = bulletin.reader();
        tell("now");

        assertThat(read(reader)).isEqualTo("now");
        assertThat(read(reader)).as("what comes after the last").isEqualTo("nothing");
    }

    private void tell(String command) {
        bulletin.add(command.getBytes(US_ASCII));
    }

    private static String read(Bulletin.Reader reader) {
        if (!reader.hasMore()) {
            return "nothing";
        }
        ByteBuffer piece = reader.next();
        return US_ASCII.decode(piece).toString();
    }
}
