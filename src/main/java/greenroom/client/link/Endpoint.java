package greenroom.client.link;

import greenroom.net.Sockets;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/** A port of some computer, and in which words to say what is wrong there. */
record Endpoint(Address address, int port) {

    Socket connect(Duration patience) throws CannotConnect {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.host(), port), (int) patience.toMillis());
            Sockets.noticeWhoVanishes(socket);
            socket.setSoTimeout((int) patience.toMillis());
            return socket;
        } catch (SocketTimeoutException e) {
            throw new CannotConnect("Nobody answers " + this + ".");
        } catch (UnknownHostException e) {
            throw new CannotConnect("No computer is known by the name " + address + ".");
        } catch (IOException e) {
            throw new CannotConnect("Nothing is listening " + this + ".");
        }
    }

    /** What to tell a person when somebody listens there, but does not greet us as a server would. */
    CannotConnect toCannotConnect(Exception e) {
        return switch (e) {
            case CannotConnect refused -> refused;
            case SocketTimeoutException silence -> new CannotConnect("Nobody answers " + this + ".");
            default -> new CannotConnect("What answers " + this + ", is not a Greenroom server.");
        };
    }

    @Override
    public String toString() {
        return "at " + address + ", port " + port;
    }
}
