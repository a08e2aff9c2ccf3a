package greenroom.features.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Opens what Python's pickle writes of lists, tuples, texts and numbers, in any protocol; trusts whoever wrote it. */
final class Pickles {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})|\\\\U(\\p{XDigit}{8})");

    private final ByteBuffer in;
    private final Deque<List<Object>> stacks = new ArrayDeque<>(List.of(new ArrayList<>()));
    private final Map<Long, Object> memo = new HashMap<>();

    private Pickles(byte[] pickle) {
        in = ByteBuffer.wrap(pickle).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Lists and tuples alike come out as lists, integers as longs, floats as doubles. */
    static Object open(byte[] pickle) {
        Pickles machine = new Pickles(pickle);
        for (int opcode = machine.uint1(); opcode != '.'; opcode = machine.uint1()) {
            machine.run(opcode);
        }
        return machine.stack().getLast();
    }

    private void run(int opcode) {
        switch (opcode) {
            case 0x80 -> uint1();
            case 0x95 -> in.getLong();
            case '(' -> stacks.push(new ArrayList<>());
            case 'X' -> push(text(in.getInt()));
            case 0x8c -> push(text(uint1()));
            case 0x8d -> push(text((int) in.getLong()));
            case 'V' -> push(ESCAPE.matcher(line()).replaceAll(found -> Character.toString(
                    Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1), 16))));
            case 'G' -> push(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
            case 'F' -> push(Double.parseDouble(line()));
            case 'J' -> push((long) in.getInt());
            case 'K' -> push((long) uint1());
            case 'M' -> push((long) Short.toUnsignedInt(in.getShort()));
            case 0x8a -> push(integer(uint1()));
            case 'I' -> push(Long.parseLong(line()));
            case 'L' -> push(Long.parseLong(line().replace("L", "")));
            case ']', ')' -> push(new ArrayList<>());
            case 'l', 't' -> push(stacks.pop());
            case 0x85 -> push(last(1));
            case 0x86 -> push(last(2));
            case 0x87 -> push(last(3));
            case 'a' -> add(last(1));
            case 'e' -> add(stacks.pop());
            case 'p' -> memo.put(Long.parseLong(line()), stack().getLast());
            case 'q' -> memo.put((long) uint1(), stack().getLast());
            case 'r' -> memo.put((long) in.getInt(), stack().getLast());
            case 0x94 -> memo.put((long) memo.size(), stack().getLast());
            case 'g' -> push(memo.get(Long.parseLong(line())));
            case 'h' -> push(memo.get((long) uint1()));
            case 'j' -> push(memo.get((long) in.getInt()));
            default -> throw new AssertionError("A pickle uses the opcode 0x%02x.".formatted(opcode));
        }
    }

    private List<Object> stack() {
        return stacks.element();
    }

    private void push(Object value) {
        stack().add(value);
    }

    private List<Object> last(int count) {
        List<Object> top = stack().subList(stack().size() - count, stack().size());
        List<Object> values = new ArrayList<>(top);
        top.clear();
        return values;
    }

    @SuppressWarnings("unchecked")
    private void add(List<Object> values) {
        ((List<Object>) stack().getLast()).addAll(values);
    }

    private int uint1() {
        return Byte.toUnsignedInt(in.get());
    }

    private long integer(int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number |= (long) uint1() << (8 * i);
        }
        return size == 0 ? 0 : number << (64 - 8 * size) >> (64 - 8 * size);
    }

    private String text(int length) {
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, UTF_8);
    }

    private String line() {
        int start = in.position();
        while (in.get() != '\n') {
            continue;
        }
        return new String(in.array(), start, in.position() - 1 - start, ISO_8859_1);
    }
}
