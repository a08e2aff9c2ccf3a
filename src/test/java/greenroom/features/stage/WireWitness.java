package greenroom.features.stage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** Goes to a server after a scenario has failed, to hear what it says to whoever comes. */
final class WireWitness {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int MANY = 5;

    private WireWitness() {
    }

    /** A heading, and under it what is wrong, or else the first frames up to the first message. */
    static List<String> at(int sendPort) {
        List<String> heard = new ArrayList<>(List.of("On the wire, whoever comes hears:"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sendPort)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            Wire wire = new Wire(new BufferedInputStream(socket.getInputStream()));
            for (boolean more = true; more && heard.size() <= MANY; ) {
                Wire.Frame frame = wire.next(heard.size() == 1 ? "the command session" : "a message");
                check(frame);
                heard.add(frame.toString());
                more = frame.type().equals("cmd") && !Wire.command(frame).startsWith("refused");
            }
            return heard;
        } catch (AssertionError | SocketTimeoutException wrong) {
            return List.of("What is wrong on the wire:", wrong.getMessage());
        } catch (IOException gone) {
            return List.of("What is wrong on the wire:",
                    "Nobody can connect to the server's send port: " + gone.getMessage() + ".");
        }
    }

    private static void check(Wire.Frame frame) {
        if (frame.type().equals("msg")) {
            Wire.checkSealed(frame.data());
        } else {
            Wire.command(frame);
        }
    }
}
