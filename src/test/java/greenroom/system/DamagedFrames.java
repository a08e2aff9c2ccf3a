package greenroom.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.wire.Tail;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody sends who wants to break the server, or whose computer is broken; the same for the same seed. */
final class DamagedFrames {

    /**
     * @param bytes what is sent
     * @param whole whether its header says truly where it ends, so that the server can go on with the next one
     * @param deadly whether it costs the connection, whatever comes after it
     */
    record Damaged(byte[] bytes, boolean whole, boolean deadly) {
    }

    private static final int HEADER = 16;
    private static final int HASH = 64;
    private static final String OPCODES = "(.0123456789FGIJKLMNPQRSTUVXabcdeghijlopqrstu}])\u0080\u0081\u0082\u0083\u0084\u0085"
            + "\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098";
    private static final String TWO_GIGABYTES = "\u00ff\u00ff\u00ff\u007f";

    private static final List<String> DANGEROUS = List.of(
            "cos\nsystem\n(S'touch pwned'\ntR.", "\u0080\u0004\u008c\u0002os\u008c\u0006system\u0093\u008c\u0004true\u0085R.",
            "(ios\nsystem\n.", "(S'true'\nios\nsystem\n.", "\u0082\u0001.", "\u0083\u0001\u0001.", "\u0084" + TWO_GIGABYTES + ".",
            "Pid\n.", "X\u0001\0\0\0aQ.", "cbuiltins\nobject\n)\u0081}b.",
            "\u0080\u0002X" + TWO_GIGABYTES + "abc.", "T" + TWO_GIGABYTES + ".", "B" + TWO_GIGABYTES + ".",
            "\u008b" + TWO_GIGABYTES + ".", "\u008d" + "\u00ff".repeat(8) + ".", "\u0095" + "\u00ff".repeat(8) + "].",
            "]r" + TWO_GIGABYTES + "j" + TWO_GIGABYTES + "a.", memoBomb(40), "]q\0h\0a.",
            "]".repeat(20_000) + "a".repeat(19_999) + ".", "(".repeat(20_000) + "t".repeat(20_000) + ".",
            "L" + "9".repeat(60_000) + "L\n.", "I" + "9".repeat(60_000) + "\n.", "F" + "9".repeat(60_000) + "\n.",
            "V" + "\\u0041".repeat(9_000), "(".repeat(60_000), "]".repeat(60_000));

    private static final String[] POSITIONS = {"0", "1", "17", "999999999999999999"};
    private static final String[] NO_POSITIONS = {"", "-1", "+1", "01", "1.0", "1e3", "0x1", " 1", "1 ", "1\n", "\u0663",
        "1000000000000000000", "9".repeat(60_000)};

    private static final String[] INTEGERS = {"K\0", "K\u0001", "M\u00ff\u00ff", "J\u00ff\u00ff\u00ff\u00ff", "J" + TWO_GIGABYTES,
        "I01\n", "I00\n", "I-1\n", "I" + "9".repeat(19) + "\n", "\u0088", "\u0089", "N", "L0L\n", "\u008a\0",
        "\u008a\u0008" + "\u00ff".repeat(7) + "\u007f", "\u008a\u0008" + "\0".repeat(7) + "\u0080",
        "\u008a\u0009" + "\0".repeat(9), "\u008a\u00ff" + "\u00ff".repeat(255), "\u008b" + TWO_GIGABYTES, "G" + "\0".repeat(8)};

    private final Random random;

    DamagedFrames(long seed) {
        random = new Random(seed);
    }

    /** One more from somebody of this name. */
    Damaged next(String username) {
        byte[] good = pickle(username, "boo " + random.nextInt(1_000));
        return switch (random.nextInt(36)) {
            case 0, 1, 2, 3, 4 -> sealed(flipped(good));
            case 5, 6, 7 -> sealed(cut(good));
            case 8, 9, 10, 11, 12 -> sealed(withOtherOpcodes(good));
            case 13, 14, 15 -> sealed(withOtherOpcodes(dangerous()));
            case 16, 17, 18 -> sealed(dangerous());
            case 19, 20 -> sealed(noise(200));
            case 21 -> whole(noise(200));
            case 22, 23 -> sealed(pickle("Alice", "I am not Alice"));
            case 24, 25 -> whole(withAWrongHash(good));
            case 26 -> broken(withAnotherHeader(frame("msg:", seal(good))));
            case 27 -> broken(ofAnotherLength(seal(good)));
            case 28 -> broken(cut(frame("msg:", seal(good))));
            case 29, 30 -> whole("cmd:", follow(oneOf("", "c0ffee", "c".repeat(9_000)), oneOf(POSITIONS)));
            case 31, 32 -> deadly(follow(oneOf("", "c0ffee"), oneOf(NO_POSITIONS)));
            case 33 -> deadly(oneOf("follow", "follow\u001f", "follow\u001f\u001f0\u001f", "Follow\u001f\u001f0")
                    .getBytes(US_ASCII));
            case 34 -> broken(frame("cmd:", flipped(follow("c0ffee", oneOf(POSITIONS)))));
            default -> broken(random.nextBoolean() ? noise(100) : frame("cmd:", command(username)));
        };
    }

    /** The same for a client: the frame of this tail with other bytes, opcodes or integers, under a hash that is right. */
    byte[] damaged(Tail tail) {
        byte[] data = tail.frame().data();
        byte[] pickle = Arrays.copyOf(data, data.length - HASH - 1);
        return frame("msg:", seal(switch (random.nextInt(8)) {
            case 0, 1 -> flipped(pickle);
            case 2 -> cut(pickle);
            case 3, 4 -> withOtherOpcodes(pickle);
            case 5 -> dangerous();
            case 6 -> withOtherOpcodes(withAnotherPosition(tail.conversation()));
            default -> withAnotherPosition(tail.conversation());
        }));
    }

    /** Where the position stands, something else; behind it no entries. */
    private byte[] withAnotherPosition(String conversation) {
        return ("\u0080\u0002X" + (char) conversation.length() + "\0\0\0" + conversation + oneOf(INTEGERS) + "]\u0087.")
                .getBytes(ISO_8859_1);
    }

    private Damaged sealed(byte[] pickle) {
        return whole(seal(pickle));
    }

    private Damaged whole(byte[] data) {
        return whole("msg:", data);
    }

    private Damaged whole(String kind, byte[] data) {
        return new Damaged(frame(kind, data), true, false);
    }

    private Damaged broken(byte[] bytes) {
        return new Damaged(bytes, false, false);
    }

    private Damaged deadly(byte[] command) {
        return new Damaged(frame("cmd:", command), false, true);
    }

    private String oneOf(String... choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static byte[] follow(String conversation, String position) {
        return String.join("\u001f", "follow", conversation, position).getBytes(UTF_8);
    }

    private byte[] flipped(byte[] bytes) {
        for (int count = random.nextInt(4); count >= 0; count--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return bytes;
    }

    private byte[] withOtherOpcodes(byte[] bytes) {
        for (int count = random.nextInt(3); count >= 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) OPCODES.charAt(random.nextInt(OPCODES.length()));
        }
        return bytes;
    }

    private byte[] dangerous() {
        return DANGEROUS.get(random.nextInt(DANGEROUS.size())).getBytes(ISO_8859_1);
    }

    private byte[] noise(int most) {
        byte[] noise = new byte[random.nextInt(most)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] withAWrongHash(byte[] pickle) {
        byte[] data = seal(pickle);
        data[data.length - 1 - random.nextInt(HASH)] ^= 1;
        return data;
    }

    private byte[] withAnotherHeader(byte[] frame) {
        frame[random.nextInt(HEADER)] ^= (byte) (1 + random.nextInt(255));
        return frame;
    }

    private byte[] ofAnotherLength(byte[] data) {
        long length = List.of(random.nextInt(data.length), data.length + 1 + random.nextInt(1_000), 65_537,
                Integer.MAX_VALUE).get(random.nextInt(4));
        return join("%-16s".formatted("msg:" + length).getBytes(US_ASCII), data);
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private byte[] command(String username) {
        List<String> words = List.of("connect", "session", "refused", "", username, "c0ffee", "\u00e9\0", "client_connected");
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining("\u001f")).getBytes(ISO_8859_1);
    }

    /** Lists in lists in lists, each twice the size of the one before, in a few bytes. */
    private static String memoBomb(int doublings) {
        return IntStream.range(0, doublings).mapToObj(i -> "](h" + (char) i + "h" + (char) i + "eq" + (char) (i + 1))
                .collect(Collectors.joining("", "]q\0", "."));
    }

    private static byte[] pickle(String username, String text) {
        return ("\u0080\u0004\u008c" + (char) username.length() + username + "\u008c" + (char) text.length() + text
                + "\u0086.").getBytes(ISO_8859_1);
    }

    private static byte[] seal(byte[] pickle) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pickle);
            return join(pickle, ("\u001f" + HexFormat.of().formatHex(hash)).getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] frame(String kind, byte[] data) {
        return join("%-16s".formatted(kind + data.length).getBytes(US_ASCII), data);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
