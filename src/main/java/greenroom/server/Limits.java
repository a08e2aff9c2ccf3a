package greenroom.server;

/**
 * How much a server takes.
 *
 * @param clients how many may listen at the same time
 * @param messageBytes how long the data of a frame from a client may be
 * @param conversationBytes how long the whole conversation may be, as data of a frame
 */
public record Limits(int clients, int messageBytes, int conversationBytes) {

    /** What a server takes that is told nothing else; a conversation has half of what a client accepts in one frame. */
    public static final Limits STANDARD = new Limits(1_000, 64 * 1024, 32 * 1024 * 1024);
}
