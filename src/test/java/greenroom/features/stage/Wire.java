package greenroom.features.stage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads frames to the letter of the protocol, and says what is wrong with one: what was expected, and what came. */
final class Wire {

    static final String MECHANISM = "The server's mechanism";

    private static final int HEADER = 16;
    private static final int HASH = 64;
    private static final byte SEPARATOR = 31;
    private static final Pattern TYPE_AND_LENGTH = Pattern.compile("(msg|cmd):(0|[1-9]\\d*) *");
    private static final Pattern NEXT_HEADER = Pattern.compile("(msg|cmd):(0|[1-9]\\d*) +");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]*");

    private final InputStream in;
    private Frame last = new Frame("", new byte[0]);

    /**
     * @param type {@code msg} or {@code cmd}
     */
    record Frame(String type, byte[] data) {

        /** As it came, for a person to read. */
        @Override
        public String toString() {
            return "%-16s".formatted(type + ":" + data.length) + Visible.text(data);
        }
    }

    Wire(InputStream in) {
        this.in = in;
    }

    /** The next frame; whoever waits for it in vain is told so, and what it was that was awaited. */
    Frame next(String awaited) throws IOException {
        return next(awaited, MECHANISM);
    }

    /**
     * The same for what another section of the protocol tells of.
     *
     * @param section where to read when nothing comes
     */
    Frame next(String awaited, String section) throws IOException {
        byte[] header = read(HEADER, "The server says nothing" + instead(awaited), awaited, section);
        if (header.length == 0) {
            throw new AssertionError("The server has hung up" + instead(awaited) + "\nexpected: " + awaited + "\nbut was:  the end" + before());
        } else if (header.length < HEADER) {
            throw fault("The frame is cut off in its header.", "16 bytes", header.length + " bytes: \""
                    + Visible.text(header) + "\"", "Frame");
        }
        Matcher words = TYPE_AND_LENGTH.matcher(new String(header, US_ASCII));
        if (!words.matches()) {
            throw badHeader(header);
        }
        return frame(words.group(1), words.group(2));
    }

    private static String instead(String awaited) {
        return ", and should send " + awaited.lines().findFirst().orElse("") + ".";
    }

    private Frame frame(String type, String length) throws IOException {
        if (length.length() > 9) {
            throw fault("The header announces more than anybody can take.", "some bytes", length + " bytes", "Frame");
        }
        int announced = Integer.parseInt(length);
        String header = type + ":" + length;
        byte[] data = read(announced, "The frame is shorter than its header says.",
                announced + " bytes of data after " + header, "Frame");
        if (data.length < announced) {
            throw fault("The frame is cut off: its data is shorter than its header says.",
                    announced + " bytes after " + header, data.length + " bytes: \"" + Visible.text(data) + "\"",
                    "Frame");
        }
        last = new Frame(type, data);
        return last;
    }

    /** Less than that many only at the end of the stream. */
    private byte[] read(int count, String silence, String awaited, String section) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            for (int one = 0; read.size() < count && one >= 0; ) {
                one = in.read();
                if (one >= 0) {
                    read.write(one);
                }
            }
            return read.toByteArray();
        } catch (SocketTimeoutException e) {
            String came = read.size() == 0 ? "silence" : read.size() + " bytes, and then silence: \""
                    + Visible.text(read.toByteArray()) + "\"";
            throw new SocketTimeoutException(silence + "\nexpected: " + awaited + "\nbut was:  " + came + before()
                    + "\n" + see(read.size() == 0 ? section : "Frame"));
        }
    }

    private AssertionError badHeader(byte[] header) {
        String text = new String(header, US_ASCII);
        String words = text.replaceAll("[ \\x00\\t]+", "");
        byte[] right = "%-16s".formatted(words).getBytes(US_ASCII);
        if (!TYPE_AND_LENGTH.matcher(words).matches() || right.length > HEADER) {
            return new AssertionError("A header is not msg: or cmd:, a length, and spaces." + hint()
                    + "\nexpected: \"msg:98          \", for example\nbut was:  \"" + Visible.text(header) + "\"" + before()
                    + "\n" + see("Frame"));
        }
        String sentence = text.startsWith(" ") ? "The header is padded on the left, not on the right."
                : text.indexOf('\0') >= 0 || text.indexOf('\t') >= 0 ? "The header is not padded with spaces."
                : "The header has spaces where they do not belong.";
        return new AssertionError(sentence + "\n" + Visible.difference(right, header) + "\n" + see("Frame"));
    }

    /** What comes where no header is may be due to the length in the one before. */
    private String hint() {
        if (last.type().isEmpty()) {
            return "";
        }
        Matcher next = NEXT_HEADER.matcher(new String(last.data(), US_ASCII));
        if (!next.find()) {
            return " Perhaps the length in the one before it is too small.";
        }
        int tooMany = last.data().length - next.start();
        return " The length in the one before it is too large by " + tooMany
                + (tooMany == HEADER ? ": the header itself is not counted." : ".");
    }

    private String before() {
        return last.type().isEmpty() ? "" : "\nbefore:   " + last;
    }

    /** A command's name and its arguments. */
    static String command(Frame frame) {
        String text = new String(frame.data(), UTF_8);
        if (!Arrays.equals(text.getBytes(UTF_8), frame.data())) {
            throw fault("A command is not UTF-8.", "text in UTF-8", "\"" + Visible.text(frame.data()) + "\"", "Frame");
        }
        if (text.split("\u001f", -1)[0].equals("session") && !text.matches("session\u001f[^\u001f]+")) {
            throw fault("The command session does not bring one id.", "\"session\\u001f\" and an id",
                    "\"" + Visible.text(frame.data()) + "\"", "Commands");
        }
        return text;
    }

    /** The pickle of a message; refuses one that does not end with byte 31 and the hash of all that comes before. */
    static byte[] checkSealed(byte[] data) {
        int end = data.length - HASH - 1;
        if (end < 0 || data[end] != SEPARATOR) {
            throw fault("A message does not end with the byte 31 and 64 hex digits.",
                    "\"\\u001f\" as byte " + (data.length - HASH) + " of " + data.length,
                    end < 0 ? data.length + " bytes: \"" + Visible.text(data) + "\""
                            : "\"" + Visible.text(new byte[] {data[end]}) + "\" in \"" + Visible.text(tail(data)) + "\"",
                    "Message data");
        }
        byte[] pickle = Arrays.copyOf(data, end);
        String hash = new String(data, end + 1, HASH, US_ASCII);
        String right = sha256(pickle);
        if (!hash.equals(right)) {
            throw new AssertionError(whyWrong(hash, right, pickle, data) + "\n"
                    + Visible.difference(right.getBytes(US_ASCII), hash.getBytes(US_ASCII)) + "\n" + see("Message data"));
        }
        return pickle;
    }

    private static byte[] tail(byte[] data) {
        return Arrays.copyOfRange(data, Math.max(0, data.length - HASH - 8), data.length);
    }

    private static String whyWrong(String hash, String right, byte[] pickle, byte[] data) {
        if (hash.toLowerCase(Locale.ROOT).equals(right)) {
            return "The hash is in upper case.";
        } else if (!HEX.matcher(hash).matches()) {
            return "The hash is not 64 hex digits in lower case.";
        } else if (hash.equals(sha256(Arrays.copyOf(data, pickle.length + 1)))) {
            return "The hash is of the wrong bytes: it takes in the byte 31 that stands behind the pickle.";
        } else if (hash.equals(sha256(Arrays.copyOf(pickle, firstSeparator(pickle))))) {
            return "The hash is of the wrong bytes: it ends before the first byte 31, and the pickle has one itself.";
        } else if (hash.equals(sha256(new byte[0]))) {
            return "The hash is of no bytes at all.";
        }
        byte[] header = "%-16s".formatted("msg:" + data.length).getBytes(US_ASCII);
        byte[] withHeader = Arrays.copyOf(header, HEADER + pickle.length);
        System.arraycopy(pickle, 0, withHeader, HEADER, pickle.length);
        return hash.equals(sha256(withHeader)) ? "The hash is of the wrong bytes: it takes in the header."
                : "The hash is not that of the pickle.";
    }

    private static int firstSeparator(byte[] pickle) {
        int at = 0;
        while (at < pickle.length && pickle[at] != SEPARATOR) {
            at++;
        }
        return at;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AssertionError fault(String sentence, String expected, String actual, String section) {
        return new AssertionError(sentence + "\nexpected: " + expected + "\nbut was:  " + actual + "\n" + see(section));
    }

    private static String see(String section) {
        return "See docs/protocol.md, " + section + ".";
    }
}
