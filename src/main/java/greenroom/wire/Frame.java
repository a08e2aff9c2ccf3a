package greenroom.wire;

/** What travels: a header, and the data that it announces. */
public record Frame(Kind kind, byte[] data) {

    public byte[] bytes() {
        return data;
    }
}
