package greenroom.net;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelConnectionTest {

    private final Guest guest = new Guest();
    private final EmbeddedChannel channel = new EmbeddedChannel(new ChannelConnection(guest));

    @Test
    void handsOverWhatComes() {
        channel.writeInbound(Unpooled.copiedBuffer("hello", US_ASCII));

        assertThat(guest.told).isEqualTo(List.of("received hello"));
    }

    @Test
    void givesBackTheMemoryOfWhatHasCome() {
        ByteBuf hello = Unpooled.copiedBuffer("hello", US_ASCII);

        channel.writeInbound(hello);

        assertThat(hello.refCnt()).as("owners of the memory").isZero();
    }

    @Test
    void tellsOnceThatItIsClosed() {
        channel.close();
        channel.close();

        assertThat(guest.told).isEqualTo(List.of("closed"));
    }
}
