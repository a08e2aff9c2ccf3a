package greenroom.server;

import greenroom.wire.Defaults;

/**
 * How much a server takes.
 *
 * @param clients how many may listen at the same time
 * @param clientsPerAddress how many of them from one address, other than our own
 * @param messageBytes how long the data of a frame from a client may be
 * @param messageCharacters how long a text from a client may be
 * @param conversationBytes how long the whole conversation may be, as data of a frame
 * @param budget how much each member may send
 */
public record Limits(int clients, int clientsPerAddress, int messageBytes, int messageCharacters,
        int conversationBytes, Budget budget) {

    /** With a budget that gets in nobody's way. */
    public Limits(int clients, int clientsPerAddress, int messageBytes, int messageCharacters,
            int conversationBytes) {
        this(clients, clientsPerAddress, messageBytes, messageCharacters, conversationBytes, Budget.UNLIMITED);
    }

    /** Those of a server for people; a conversation has half of what a client takes. */
    public static final Limits STANDARD =
            new Limits(1_000, 50, Defaults.MOST_BYTES_TO_A_SERVER, 10_000, Defaults.MOST_BYTES_TO_A_CLIENT / 2,
                    Budget.STANDARD);
}
