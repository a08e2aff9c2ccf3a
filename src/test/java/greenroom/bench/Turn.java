package greenroom.bench;

/** Positions in a conversation, one after the other and round again, so that none of them was asked for lately. */
final class Turn {

    private final int positions;
    private int position;

    Turn(int positions) {
        this.positions = positions;
    }

    long next() {
        position = (position + 1) % positions;
        return position;
    }

    /** The position so many entries behind the last one. */
    long end(int entries) {
        return position + (long) entries;
    }
}
