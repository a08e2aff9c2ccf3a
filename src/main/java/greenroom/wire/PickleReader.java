package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads plain data from a pickle. */
final class PickleReader {

    private final ByteBuffer in;
    private Object top;

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
        return reader.top;
    }

    private void run(Opcode opcode) {
        switch (opcode) {
            case SHORT_BINUNICODE -> top = text(in.get());
            case BINUNICODE -> top = text(in.getInt());
            case BINFLOAT -> top = Double.longBitsToDouble(Long.reverseBytes(in.getLong()));
            default -> top = text((int) in.getLong());
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
