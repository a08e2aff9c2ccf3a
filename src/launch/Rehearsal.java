import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Has a server relay some talk, as it will do it often, while its JVM watches and writes down what it has learned about
 * the classes (an AOT cache). The launcher asks for it, behind the back of the first call.
 * It is told which java, which jar, and where to write; it knows the wire, and nothing of the program.
 */
final class Rehearsal {

    private static final int CLIENTS = 20;
    private static final int MESSAGES = 400;
    private static final String SEPARATOR = "\u001f";
    private static final Pattern FIRST_LINE = Pattern.compile(".*send-port=(\\d+) receive-port=(\\d+)");

    public static void main(String... files) throws Exception {
        Path made = Path.of(files[2]);
        Path making = Path.of(files[2] + ".new");
        Process server = new ProcessBuilder(files[0], "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:AOTCacheOutput=" + making, "-jar", files[1], "server", "--bind", "127.0.0.1", "--send-port", "0",
                "--receive-port", "0", "--countdown-second", "1ms").redirectError(Redirect.DISCARD).start();
        try (BufferedReader output = server.inputReader(); Writer operator = server.outputWriter()) {
            Matcher ports = FIRST_LINE.matcher(output.readLine());
            if (!ports.matches()) {
                throw new IOException("The server does not say where it listens.");
            }
            talk(Integer.parseInt(ports.group(1)), Integer.parseInt(ports.group(2)));
            operator.write("/shutdown\n");
            operator.flush();
            // What it has learned is written down when it ends, and it says a good deal about that.
            output.lines().forEach(_ -> { });
            server.waitFor();
            Files.move(making, made, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            server.destroyForcibly();
        }
    }

    private static void talk(int sendPort, int receivePort) throws Exception {
        List<Socket> speaking = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            InputStream heard = connect(sendPort).getInputStream();
            String session = read(heard).split(SEPARATOR)[1];
            boolean canFollow = read(heard).startsWith("capabilities");
            Thread.ofPlatform().daemon().start(() -> hearToTheEnd(heard));
            Socket socket = connect(receivePort);
            send(socket, "cmd", String.join(SEPARATOR, "connect", name(i), session).getBytes(UTF_8));
            // Every other one is of the kind that knows of nothing but whole conversations.
            if (canFollow && i % 2 == 0) {
                send(socket, "cmd", String.join(SEPARATOR, "follow", "", "0").getBytes(UTF_8));
            }
            speaking.add(socket);
        }
        for (int i = 0; i < MESSAGES; i++) {
            int speaker = i % CLIENTS;
            send(speaking.get(speaker), "msg", message(name(speaker), "thing " + i + " of all that is said"));
            Thread.sleep(5);
        }
        send(speaking.getFirst(), "cmd", "disconnect".getBytes(UTF_8));
    }

    private static String name(int client) {
        return "client" + client;
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static void hearToTheEnd(InputStream heard) {
        try {
            heard.transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // It has told all that it had to tell.
        }
    }

    /** The data of a frame. */
    private static String read(InputStream in) throws IOException {
        String header = new String(in.readNBytes(16), UTF_8).strip();
        return new String(in.readNBytes(Integer.parseInt(header.substring(header.indexOf(':') + 1))), UTF_8);
    }

    private static void send(Socket socket, String type, byte[] data) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(String.format("%-16s", type + ":" + data.length).getBytes(UTF_8));
        frame.writeBytes(data);
        socket.getOutputStream().write(frame.toByteArray());
    }

    /** A pickle of two texts, and its hash. */
    private static byte[] message(String username, String text) throws NoSuchAlgorithmException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(new byte[] {(byte) 0x80, 2});
        for (String each : List.of(username, text)) {
            data.write('X');
            data.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(LITTLE_ENDIAN).putInt(each.length()).array());
            data.writeBytes(each.getBytes(UTF_8));
        }
        data.writeBytes(new byte[] {(byte) 0x86, '.'});
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(data.toByteArray());
        data.writeBytes((SEPARATOR + HexFormat.of().formatHex(hash)).getBytes(UTF_8));
        return data.toByteArray();
    }
}
