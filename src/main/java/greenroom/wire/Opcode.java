package greenroom.wire;

/** What a pickle can tell its machine to do, by the names that CPython gives. */
enum Opcode {

    PROTO(0x80), FRAME(0x95), STOP('.'), MARK('('), FLOAT('F'), BINFLOAT('G'), EMPTY_LIST(']'), LIST('l'), APPEND('a'), APPENDS('e'),
    EMPTY_TUPLE(')'), TUPLE1(0x85), TUPLE2(0x86), TUPLE3(0x87), TUPLE('t'),
    PUT('p'), BINPUT('q'), LONG_BINPUT('r'), MEMOIZE(0x94), GET('g'), BINGET('h'), LONG_BINGET('j'),
    UNICODE('V'), SHORT_BINUNICODE(0x8c), BINUNICODE('X'), BINUNICODE8(0x8d);

    final int code;

    Opcode(int code) {
        this.code = code;
    }

    static Opcode of(int code) {
        for (Opcode opcode : values()) {
            if (opcode.code == code) {
                return opcode;
            }
        }
        return null;
    }
}
