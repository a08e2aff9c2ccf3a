package greenroom.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedEntriesTest {

    private final EncodedEntries entries = new EncodedEntries(4);

    @Test
    void standOneBehindTheOtherInPieces() {
        append("hello", "world");

        assertThat(read(0, entries.bytes())).isEqualTo(List.of("hell", "owor", "ld"));
        assertThat(read(2, 4)).isEqualTo(List.of("ll"));
    }

    @Test
    void areFoundByTheirPositions() {
        append("one", "three", "");

        assertThat(entries.count()).isEqualTo(3);
        assertThat(List.of(entries.start(0), entries.start(1), entries.start(2), entries.start(3)))
                .isEqualTo(List.of(0, 3, 8, 8));
    }

    private void append(String... texts) {
        for (String text : texts) {
            entries.append(text.getBytes(US_ASCII));
        }
    }

    private List<String> read(int from, int to) {
        List<String> pieces = new ArrayList<>();
        for (int offset = from; offset < to; offset += pieces.getLast().length()) {
            pieces.add(US_ASCII.decode(entries.between(offset, to)).toString());
        }
        return pieces;
    }
}
