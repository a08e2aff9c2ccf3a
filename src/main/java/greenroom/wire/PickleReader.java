package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads plain data from a pickle. */
final class PickleReader {

    private final ByteBuffer in;
    private final List<Object> stack = new ArrayList<>();
    private final Deque<Integer> marks = new ArrayDeque<>();

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
        return reader.stack.getLast();
    }

    private void run(Opcode opcode) {
        switch (opcode) {
            case SHORT_BINUNICODE -> stack.add(text(in.get()));
            case BINUNICODE -> stack.add(text(in.getInt()));
            case BINUNICODE8 -> stack.add(text((int) in.getLong()));
            case BINFLOAT -> stack.add(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
            case MARK -> marks.push(stack.size());
            case EMPTY_TUPLE -> stack.add(new Tuple(pop(0)));
            case TUPLE1 -> stack.add(new Tuple(pop(1)));
            case TUPLE2 -> stack.add(new Tuple(pop(2)));
            case TUPLE3 -> stack.add(new Tuple(pop(3)));
            case EMPTY_LIST -> stack.add(new PlainList(new ArrayList<>()));
            case LIST -> stack.add(new PlainList(new ArrayList<>(pop(stack.size() - marks.pop()))));
            case APPEND -> append(pop(1));
            case APPENDS -> append(pop(stack.size() - marks.pop()));
            default -> stack.add(new Tuple(pop(stack.size() - marks.pop())));
        }
    }

    private void append(List<Object> items) {
        if (stack.getLast() instanceof PlainList list) {
            list.items().addAll(items);
        }
    }

    private List<Object> pop(int count) {
        List<Object> last = stack.subList(stack.size() - count, stack.size());
        List<Object> items = List.copyOf(last);
        last.clear();
        return items;
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
