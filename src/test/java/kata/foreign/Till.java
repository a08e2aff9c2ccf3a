package kata.foreign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A server that somebody else may have written. */
final class Till {

    private Till() {
    }

    public static void main(String[] words) throws IOException {
        if (words[0].equals("0")) {
            System.out.println("no port 0\n");
            System.exit(3);
        }
        try (ServerSocket open = new ServerSocket(Integer.parseInt(words[0]), 1, InetAddress.getLoopbackAddress())) {
            System.out.println(open.getLocalPort() + " is open until " + System.in.read());
        }
    }
}
