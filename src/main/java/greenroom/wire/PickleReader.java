package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads plain data from a pickle. */
final class PickleReader {

    private final ByteBuffer in;
    private final PickleStack stack = new PickleStack();
    private final Map<Integer, Object> memo = new HashMap<>();

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
            case SHORT_BINUNICODE -> stack.push(text(in.get() & 0xff));
            case BINUNICODE -> stack.push(text(in.getInt()));
            case BINUNICODE8 -> stack.push(text((int) in.getLong()));
            case BINFLOAT -> stack.push(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
            case MARK -> stack.mark();
            case EMPTY_TUPLE -> stack.push(new Tuple(stack.pop(0)));
            case TUPLE1 -> stack.push(new Tuple(stack.pop(1)));
            case TUPLE2 -> stack.push(new Tuple(stack.pop(2)));
            case TUPLE3 -> stack.push(new Tuple(stack.pop(3)));
            case PUT -> memo.put(Integer.parseInt(line()), stack.top());
            case BINPUT -> memo.put(in.get() & 0xff, stack.top());
            case LONG_BINPUT -> memo.put(in.getInt(), stack.top());
            case MEMOIZE -> memo.put(memo.size(), stack.top());
            case GET -> stack.push(memo.get(Integer.parseInt(line())));
            case BINGET -> stack.push(memo.get(in.get() & 0xff));
            case LONG_BINGET -> stack.push(memo.get(in.getInt()));
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

    private String line() {
        StringBuilder line = new StringBuilder();
        for (char next = (char) in.get(); next != '\n'; next = (char) in.get()) {
            line.append(next);
        }
        return line.toString();
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
