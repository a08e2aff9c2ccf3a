package greenroom.wire;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Writes plain data the way Python's pickle does, in protocol 2: every Python 3 reads it. */
final class PickleWriter {

    private static final int PROTOCOL = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PickleWriter(byte[] start) {
        bytes.writeBytes(start);
    }

    PickleWriter() {
        this(new byte[] {(byte) Opcode.PROTO.code, PROTOCOL});
    }

    /** Writes what will stand inside a pickle. */
    static PickleWriter ofAPart() {
        return new PickleWriter(new byte[0]);
    }

    PickleWriter openList() {
        return op(Opcode.EMPTY_LIST).op(Opcode.MARK);
    }

    PickleWriter closeList() {
        return op(Opcode.APPENDS);
    }

    PickleWriter number(double number) {
        op(Opcode.BINFLOAT);
        bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        return this;
    }

    PickleWriter integer(long integer) {
        op(Opcode.LONG1);
        bytes.write(Long.BYTES);
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).order(LITTLE_ENDIAN).putLong(integer).array());
        return this;
    }

    PickleWriter text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        op(Opcode.BINUNICODE);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(LITTLE_ENDIAN).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
        return this;
    }

    /** Adds what has been written as a part. */
    PickleWriter part(byte[] part) {
        bytes.writeBytes(part);
        return this;
    }

    PickleWriter tuple2() {
        return op(Opcode.TUPLE2);
    }

    PickleWriter tuple3() {
        return op(Opcode.TUPLE3);
    }

    /** What has been written so far, without an end. */
    byte[] part() {
        return bytes.toByteArray();
    }

    byte[] bytes() {
        op(Opcode.STOP);
        return bytes.toByteArray();
    }

    private PickleWriter op(Opcode opcode) {
        bytes.write(opcode.code);
        return this;
    }
}
