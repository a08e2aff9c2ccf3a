package greenroom.post;

import greenroom.conversation.Conversation;
import greenroom.conversation.Message;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

    static Conversation conversation(byte[] pickle) {
        ByteBuffer in = ByteBuffer.wrap(pickle, 4, pickle.length - 4);
        List<Message> messages = new ArrayList<>();
        while (in.get() == 'G') {
            Instant time = Instant.ofEpochMilli(Math.round(in.getDouble() * 1000));
            messages.add(new Message(time, text(in), text(in)));
            in.get();
        }
        return new Conversation(messages);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.order(ByteOrder.LITTLE_ENDIAN).position(in.position() + 1).getInt()];
        in.order(ByteOrder.BIG_ENDIAN).get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(5 + bytes.length).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'X').putInt(bytes.length).put(bytes).array();
    }
}
