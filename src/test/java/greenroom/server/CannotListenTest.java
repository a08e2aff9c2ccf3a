package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class CannotListenTest {

    private final InetAddress here = InetAddress.getLoopbackAddress();

    @Test
    void tellsAPortInUseFromOneThatTakesAPermission() throws IOException {
        assertThat(List.of(CannotListen.because(new BindException("Address already in use"), here, 6969).getMessage(),
                CannotListen.because(new IOException("bind(..) failed: Permission denied"), here, 80).getMessage()))
                .isEqualTo(List.of("Port 6969 is in use", "Port 80 takes a permission that you do not have"));
    }
}
