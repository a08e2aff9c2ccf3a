package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransportTest {

    @ParameterizedTest
    @CsvSource({"true, true, EPOLL", "true, false, EPOLL", "false, true, KQUEUE"})
    void isWhatTheSystemHas(boolean hasEpoll, boolean hasKqueue, Transport expected) {
        assertThat(Transport.of(false, false)).isEqualTo(Transport.NIO);
        assertThat(Transport.of(hasEpoll, hasKqueue)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void noticesWithinHalfAMinuteThatAPeerHasVanished(Transport transport) {
        assertThat(transport.keepAlive().values()).as("seconds of silence, seconds between questions, and questions")
                .containsExactlyInAnyOrder(10, 5, 3);
    }
}
