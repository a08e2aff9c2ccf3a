package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
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

    @Test
    void goesOnInAnotherPieceWhenOneIsFull() {
        Bulletin.Reader reader = bulletin.reader();

        String failure = whatGoesWrongWith("a longer tale");

        assertThat(failure).as("what goes wrong").isEmpty();
        assertThat(List.of(read(reader), read(reader), read(reader))).isEqualTo(List.of("a longer", " tale", "nothing"));
    }

    @Test
    void knowsHowMuchAReaderHasNotRead() {
        Bulletin.Reader reader = bulletin.reader();
        tell("a longer tale");
        assertThat(reader.unread()).as("bytes that are unread").isEqualTo(13);

        read(reader);
        assertThat(reader.unread()).as("bytes that are unread after a piece").isEqualTo(5);
    }

    @Test
    void liesWhereASocketCanTakeIt() {
        Bulletin.Reader reader = bulletin.reader();
        tell("now");

        ByteBuffer piece = reader.next();

        assertThat(List.of(piece.isDirect(), piece.isReadOnly())).as("it lies outside of the heap, and can only be read")
                .isEqualTo(List.of(true, true));
    }

    private String whatGoesWrongWith(String command) {
        try {
            tell(command);
            return "";
        } catch (RuntimeException e) {
            return e.toString();
        }
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
