package greenroom.post;

import greenroom.conversation.Conversation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A conversation as Python keeps plain data, in its protocol 2: a list of tuples of time, name and text. */
final class Pickle {

    static byte[] of(Conversation conversation) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x80, 2, ']', '('});
        conversation.messages().forEach(message -> {
            double seconds = message.time().toEpochMilli() / 1000.0;
            out.writeBytes(ByteBuffer.allocate(9).put((byte) 'G').putDouble(seconds).array());
            out.writeBytes(text(message.username()));
            out.writeBytes(text(message.text()));
            out.write(0x87);
        });
        out.writeBytes(new byte[] {'e', '.'});
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(5 + bytes.length).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'X').putInt(bytes.length).put(bytes).array();
    }
}
