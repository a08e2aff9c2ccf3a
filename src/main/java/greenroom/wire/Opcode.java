package greenroom.wire;

/** What a pickle can tell its machine to do, by the names that CPython gives. */
enum Opcode {

    PROTO(0x80), STOP('.'), MARK('('), EMPTY_LIST(']'), APPENDS('e'), TUPLE3(0x87), BINUNICODE('X'), BINFLOAT('G');

    final int code;

    Opcode(int code) {
        this.code = code;
    }
}
