package greenroom.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Whatever arrives is opened, or refused by a name that the decoder declares: nothing else may come out of it.
 * The build tries the inputs that are kept under src/test/resources; {@code mvn -Pfuzz} looks for new ones.
 * An IT, so that it has a JVM of its own: Jazzer's agent stays in the JVM for good and slows all that follows.
 */
class DecodersFuzzIT {

    private static final int LIMIT = 1_000;

    private interface Decoder {
        Payload open(Frame frame) throws DamagedMessage, MalformedFrame;
    }

    @FuzzTest
    void readsFramesOrSaysWhyNot(byte[] stream) {
        FrameReader frames = new FrameReader(new ByteArrayInputStream(stream), LIMIT);
        try {
            for (Optional<Frame> frame = frames.read(); frame.isPresent(); frame = frames.read()) {
                assertThat(frame.get().data()).hasSizeLessThanOrEqualTo(LIMIT);
                opensOrSaysWhyNot(Payload::fromServer, frame.get());
                opensOrSaysWhyNot(Payload::fromClient, frame.get());
            }
        } catch (MalformedFrame | IOException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @FuzzTest
    void opensAConversationOrSaysWhyNot(byte[] pickle) {
        opensOrSaysWhyNot(Payload::fromServer, SealedPickle.seal(pickle).frame());
    }

    @FuzzTest
    void opensANewMessageOrSaysWhyNot(byte[] pickle) {
        opensOrSaysWhyNot(Payload::fromClient, SealedPickle.seal(pickle).frame());
    }

    @FuzzTest
    void readsACommandOrSaysWhyNot(byte[] words) {
        opensOrSaysWhyNot(Payload::fromServer, new Frame(FrameType.CMD, words));
        opensOrSaysWhyNot(Payload::fromClient, new Frame(FrameType.CMD, words));
    }

    /** What can be opened can be sent on, and then says the same. */
    private static void opensOrSaysWhyNot(Decoder decoder, Frame frame) {
        try {
            Frame sentOn = decoder.open(frame).frame();
            assertThat(decoder.open(sentOn).frame()).isEqualTo(sentOn);
        } catch (DamagedMessage | MalformedFrame refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }
}
