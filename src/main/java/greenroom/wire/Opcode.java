package greenroom.wire;

/**
 * What a pickle can tell its machine to do, by the names that CPython gives.
 * The first group is plain data; the others are here only so that a refusal can name them.
 */
enum Opcode {

    PROTO(0x80), FRAME(0x95), STOP('.'), MARK('('),
    FLOAT('F'), BINFLOAT('G'), UNICODE('V'), SHORT_BINUNICODE(0x8c), BINUNICODE('X'), BINUNICODE8(0x8d),
    EMPTY_LIST(']'), LIST('l'), APPEND('a'), APPENDS('e'),
    EMPTY_TUPLE(')'), TUPLE1(0x85), TUPLE2(0x86), TUPLE3(0x87), TUPLE('t'),
    PUT('p'), BINPUT('q'), LONG_BINPUT('r'), MEMOIZE(0x94), GET('g'), BINGET('h'), LONG_BINGET('j'),

    GLOBAL('c'), STACK_GLOBAL(0x93), INST('i'), OBJ('o'), NEWOBJ(0x81), NEWOBJ_EX(0x92), REDUCE('R'), BUILD('b'),
    EXT1(0x82), EXT2(0x83), EXT4(0x84), PERSID('P'), BINPERSID('Q'),

    NONE('N'), NEWTRUE(0x88), NEWFALSE(0x89), INT('I'), BININT('J'), BININT1('K'), BININT2('M'),
    LONG('L'), LONG1(0x8a), LONG4(0x8b), STRING('S'), BINSTRING('T'), SHORT_BINSTRING('U'),
    SHORT_BINBYTES('C'), BINBYTES('B'), BINBYTES8(0x8e), BYTEARRAY8(0x96), NEXT_BUFFER(0x97), READONLY_BUFFER(0x98),
    EMPTY_DICT('}'), DICT('d'), SETITEM('s'), SETITEMS('u'), EMPTY_SET(0x8f), ADDITEMS(0x90), FROZENSET(0x91),
    POP('0'), POP_MARK('1'), DUP('2');

    private static final Opcode[] BY_CODE = new Opcode[256];

    static {
        for (Opcode opcode : values()) {
            BY_CODE[opcode.code] = opcode;
        }
    }

    final int code;

    Opcode(int code) {
        this.code = code;
    }

    static Opcode of(int code) throws DamagedMessage {
        Opcode opcode = BY_CODE[code];
        if (opcode == null) {
            throw new DamagedMessage("The pickle uses an opcode that does not exist.");
        }
        return opcode;
    }
}
