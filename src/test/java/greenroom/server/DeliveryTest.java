package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final FakeConnection connection = new FakeConnection();
    private final Delivery delivery = new Delivery(connection, 10);

    @Test
    void writesWhatIsPutIntoItsOutbox() {
        delivery.outbox().offer("hello".getBytes(US_ASCII));
        delivery.outbox().close();

        assertThat(connection.done).isEqualTo(List.of("written: hello", "closed after writing"));
    }
}
