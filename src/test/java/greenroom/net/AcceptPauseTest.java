package greenroom.net;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.LogLines;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AcceptPauseTest {

    private static final IOException TOO_MANY = new IOException("Too many open files");

    private final EmbeddedChannel port = new EmbeddedChannel(new AcceptPause());

    @Test
    void letsASecondPassBeforeItTriesAgain() {
        port.freezeTime();
        port.pipeline().fireExceptionCaught(TOO_MANY);

        assertThat(port.config().isAutoRead()).as("it tries again at once").isFalse();
        pass(999);
        assertThat(port.config().isAutoRead()).as("it tries again after 999 milliseconds").isFalse();
        pass(1);
        assertThat(port.config().isAutoRead()).as("it tries again after a second").isTrue();
    }

    private void pass(int milliseconds) {
        port.advanceTimeBy(milliseconds, TimeUnit.MILLISECONDS);
        port.runScheduledPendingTasks();
    }

    @Test
    void tellsOnceUntilSomebodyCanComeInAgain() {
        try (LogLines log = new LogLines(AcceptPause.class, "WARN")) {
            port.pipeline().fireExceptionCaught(TOO_MANY);
            port.pipeline().fireExceptionCaught(TOO_MANY);
            assertThat(log.lines()).isEqualTo(List.of("WARN Nobody can come in for now: Too many open files"));

            port.pipeline().fireChannelRead("somebody");
            port.pipeline().fireExceptionCaught(TOO_MANY);
            assertThat(log.lines()).as("all lines").hasSize(2);
        }
        port.checkException();
        assertThat((String) port.readInbound()).as("who came in").isEqualTo("somebody");
    }
}
