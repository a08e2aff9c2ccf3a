package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads plain data from a pickle. */
final class PickleReader {

    private final ByteBuffer in;
    private final PickleStack stack = new PickleStack();

    private PickleReader(byte[] pickle) {
        in = ByteBuffer.wrap(pickle).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Object read(byte[] pickle) {
        PickleReader reader = new PickleReader(pickle);
        Opcode opcode = reader.opcode();
        while (opcode != Opcode.STOP) {
            reader.run(opcode);
            opcode = reader.opcode();
        }
        return reader.stack.top();
    }

    private void run(Opcode opcode) {
        switch (opcode) {
            case SHORT_BINUNICODE -> stack.push(text(in.get()));
            case BINUNICODE -> stack.push(text(in.getInt()));
            case BINUNICODE8 -> stack.push(text((int) in.getLong()));
            case BINFLOAT -> stack.push(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
            case MARK -> stack.mark();
            case EMPTY_TUPLE -> stack.push(new Tuple(stack.pop(0)));
            case TUPLE1 -> stack.push(new Tuple(stack.pop(1)));
            case TUPLE2 -> stack.push(new Tuple(stack.pop(2)));
            case TUPLE3 -> stack.push(new Tuple(stack.pop(3)));
            case EMPTY_LIST -> stack.push(new PlainList(new ArrayList<>()));
            case LIST -> stack.push(new PlainList(stack.popToMark()));
            case APPEND -> append(stack.pop(1));
            case APPENDS -> append(stack.popToMark());
            default -> stack.push(new Tuple(stack.popToMark()));
        }
    }

    private void append(List<Object> items) {
        if (stack.top() instanceof PlainList list) {
            list.items().addAll(items);
        }
    }

    private String text(int length) {
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, UTF_8);
    }

    private Opcode opcode() {
        return Opcode.of(in.get() & 0xff);
    }
}
