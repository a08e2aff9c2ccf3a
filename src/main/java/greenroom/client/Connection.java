package greenroom.client;

import greenroom.wire.Command;
import greenroom.wire.DamagedMessage;
import greenroom.wire.FrameReader;
import greenroom.wire.MalformedFrame;
import greenroom.wire.Payload;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/** A client's way to a server and back. */
public final class Connection {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private Connection() {
    }

    /**
     * Goes to a server and waits until it has said hello.
     *
     * @param patience how long the server may take for each answer
     */
    public static Connection open(Address address, int sendPort, Duration patience) throws CannotConnect {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.host(), sendPort), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            FrameReader frames = new FrameReader(socket.getInputStream(), MOST_BYTES);
            if (Payload.fromServer(frames.read().orElseThrow()) instanceof Command.Refused(String reason)) {
                throw new CannotConnect(reason);
            }
            throw new CannotConnect(
                    "What answers at " + address + ", port " + sendPort + ", is not a Greenroom server.");
        } catch (MalformedFrame | DamagedMessage e) {
            throw new CannotConnect(
                    "What answers at " + address + ", port " + sendPort + ", is not a Greenroom server.");
        } catch (SocketTimeoutException e) {
            throw new CannotConnect("Nobody answers at " + address + ", port " + sendPort + ".");
        } catch (UnknownHostException e) {
            throw new CannotConnect("No computer is known by the name " + address + ".");
        } catch (IOException e) {
            throw new CannotConnect("Nothing is listening at " + address + ", port " + sendPort + ".");
        }
    }
}
