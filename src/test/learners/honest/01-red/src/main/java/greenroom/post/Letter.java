package greenroom.post;

/** What travels: a kind, and the data that a header announces. */
public record Letter(String kind, byte[] data) {

    public static Letter command(String name, String argument) {
        return new Letter("cmd", new byte[0]);
    }

    public byte[] bytes() {
        return data;
    }
}
