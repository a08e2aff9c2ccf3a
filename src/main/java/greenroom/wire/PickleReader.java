package greenroom.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain data from a pickle of protocol 0 to 5: lists and tuples of texts and numbers, and nothing else.
 * A reader of our own, since those that read all of pickle trust the lengths, the nesting and the names they are
 * given. Its memory is bounded by the pickle's size. What it returns may contain itself, so never ask that for
 * equals, hashCode or toString. See docs/protocol.md, Pickle.
 */
final class PickleReader {

    private static final int NEWEST_PROTOCOL = 5;
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,10}");
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final Pattern REAL = Pattern.compile("-?[0-9]{1,17}(\\.[0-9]{1,20})?(e[+-][0-9]{2,3})?");

    private final PickleBytes in;
    private final boolean integers;
    private final PickleStack stack = new PickleStack();
    private final PickleMemo memo = new PickleMemo();

    private PickleReader(byte[] pickle, boolean integers) {
        this.in = new PickleBytes(pickle);
        this.integers = integers;
    }

    /** A {@link PlainList}, {@link Tuple}, String or Double. */
    static Object read(byte[] pickle) throws DamagedMessage {
        return new PickleReader(pickle, false).read();
    }

    /** The same, and an integer is a Long. */
    static Object readWithIntegers(byte[] pickle) throws DamagedMessage {
        return new PickleReader(pickle, true).read();
    }

    private Object read() throws DamagedMessage {
        Opcode opcode = opcode();
        while (opcode != Opcode.STOP) {
            run(opcode);
            opcode = opcode();
        }
        in.expectEnd();
        return stack.onlyValue();
    }

    private void run(Opcode opcode) throws DamagedMessage {
        switch (opcode) {
            case PROTO -> expectKnown(in.uint1());
            case FRAME -> in.expect(in.uint8());
            case FLOAT -> stack.push(Double.parseDouble(in.line(REAL)));
            case UNICODE -> stack.push(RawUnicodeEscape.decode(in.line()));
            case SHORT_BINUNICODE -> stack.push(in.text(in.uint1()));
            case BINUNICODE -> stack.push(in.text(in.uint4()));
            case BINUNICODE8 -> stack.push(in.text(in.uint8()));
            case BINFLOAT -> stack.push(in.real());
            case MARK -> stack.mark();
            case EMPTY_TUPLE -> stack.push(new Tuple(stack.pop(0)));
            case TUPLE1 -> stack.push(new Tuple(stack.pop(1)));
            case TUPLE2 -> stack.push(new Tuple(stack.pop(2)));
            case TUPLE3 -> stack.push(new Tuple(stack.pop(3)));
            case TUPLE -> stack.push(new Tuple(stack.popToMark()));
            case PUT -> memo.put(Long.parseLong(in.line(INDEX)), stack.top());
            case BINPUT -> memo.put(in.uint1(), stack.top());
            case LONG_BINPUT -> memo.put(in.uint4(), stack.top());
            case MEMOIZE -> memo.add(stack.top());
            case GET -> stack.push(memo.get(Long.parseLong(in.line(INDEX))));
            case BINGET -> stack.push(memo.get(in.uint1()));
            case LONG_BINGET -> stack.push(memo.get(in.uint4()));
            case EMPTY_LIST -> stack.push(new PlainList(new ArrayList<>()));
            case LIST -> stack.push(new PlainList(stack.popToMark()));
            case APPEND -> append(stack.pop(1));
            case APPENDS -> append(stack.popToMark());
            default -> stack.push(integers ? integer(opcode) : refuse(opcode));
        }
    }

    private long integer(Opcode opcode) throws DamagedMessage {
        return switch (opcode) {
            case BININT1 -> in.uint1();
            case BININT2 -> in.uint2();
            case BININT -> (int) in.uint4();
            case INT -> Long.parseLong(in.line(INTEGER));
            case LONG1 -> in.signed((int) in.uint1());
            default -> refuse(opcode);
        };
    }

    private static long refuse(Opcode opcode) throws DamagedMessage {
        throw new DamagedMessage("The pickle uses " + opcode + ", which is more than plain data.");
    }

    private void append(List<Object> items) throws DamagedMessage {
        if (!(stack.top() instanceof PlainList list)) {
            throw new DamagedMessage("The pickle adds to something that is not a list.");
        }
        list.items().addAll(items);
    }

    private static void expectKnown(long protocol) throws DamagedMessage {
        if (protocol > NEWEST_PROTOCOL) {
            throw new DamagedMessage("The pickle is of protocol " + protocol + ", and 0 to " + NEWEST_PROTOCOL
                    + " can be read.");
        }
    }

    private Opcode opcode() throws DamagedMessage {
        return Opcode.of((int) in.uint1());
    }
}
