package greenroom.client.link;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.conversation.Message;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void haveFewCharactersOrOneEntry() {
        List<Message> entries = List.of(ofLength(10_000), ofLength(20_000), ofLength(5_000), ofLength(50_000),
                ofLength(1));

        assertThat(Chunks.of(entries)).extracting(List::size).isEqualTo(List.of(2, 1, 1, 1));
        assertThat(Chunks.of(entries)).flatExtracting(portion -> portion).isEqualTo(entries);
    }

    @Test
    void haveFewEntries() {
        assertThat(Chunks.of(Collections.nCopies(1_200, ofLength(1)))).extracting(List::size)
                .isEqualTo(List.of(500, 500, 200));
    }

    private static Message ofLength(int characters) {
        return new Message(Instant.EPOCH, "", "a".repeat(characters));
    }
}
