package greenroom.wire;

import static greenroom.wire.Attempt.attempt;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramePropertiesTest {

    private static final String HEADER_CHARACTERS = "0 1-c";

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyHeaderComesBackAsItWent(long seed) throws Exception {
        Random random = new Random(seed);
        Header header = new Header(kind(random), random.nextInt() >>> (1 + random.nextInt(31)));
        assertThat(header.bytes()).hasSize(Header.BYTES);
        assertThat(Header.parse(header.bytes())).isEqualTo(header);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyHeaderHasOneSpellingOnly(long seed) {
        byte[] spelled = spelling(new Random(seed)).getBytes(ISO_8859_1);
        assertThat(attempt(() -> new String(Header.parse(spelled).bytes(), ISO_8859_1)))
                .matches(read -> read.equals(new String(spelled, ISO_8859_1)) || read.startsWith("MalformedFrame: "));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void framesComeBackHoweverTheyArriveInPieces(long seed) throws Exception {
        Random random = new Random(seed);
        List<Frame> sent = Stream.generate(() -> frame(random)).limit(1 + random.nextInt(5)).toList();
        FrameReader reader = new FrameReader(inPieces(sent, random), 300);
        for (Frame frame : sent) {
            assertThat(reader.read()).contains(frame);
        }
        assertThat(reader.read()).isEqualTo(Optional.empty());
    }

    private static Frame frame(Random random) {
        byte[] data = new byte[random.nextInt(300)];
        random.nextBytes(data);
        return new Frame(kind(random), data);
    }

    private static FrameType kind(Random random) {
        return random.nextBoolean() ? FrameType.MSG : FrameType.CMD;
    }

    /** A good header, or one with a character or two gone wrong where it matters. */
    private static String spelling(Random random) {
        StringBuilder header = new StringBuilder(
                new String(new Header(kind(random), random.nextInt(70_000)).bytes(), ISO_8859_1));
        for (int count = random.nextInt(3); count > 0; count--) {
            header.setCharAt(random.nextInt(Header.BYTES / 2),
                    HEADER_CHARACTERS.charAt(random.nextInt(HEADER_CHARACTERS.length())));
        }
        return header.toString();
    }

    /** Gives out a few bytes at a time, as a network may. */
    private static InputStream inPieces(List<Frame> frames, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frames.forEach(frame -> bytes.writeBytes(frame.bytes()));
        return new ByteArrayInputStream(bytes.toByteArray()) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(20)));
            }
        };
    }
}
