package greenroom.wire;

/** What servers and clients take for granted of each other, unless they are told otherwise (docs/protocol.md). */
public final class Defaults {

    /** Where a server sends. */
    public static final int SEND_PORT = 6969;

    /** Where a server receives. */
    public static final int RECEIVE_PORT = 6970;

    /** How long the data of a frame from a client may be. */
    public static final int MOST_BYTES_TO_A_SERVER = 64 * 1024;

    /** How long the data of a frame from a server may be: that is a conversation of some hundred thousand messages. */
    public static final int MOST_BYTES_TO_A_CLIENT = 64 * 1024 * 1024;

    /** How many commands may be on the way to one client before it is in step with its server. */
    public static final int MOST_COMMANDS_TO_A_CLIENT = 1_000;

    /** How many bytes of commands may wait for one client before it counts as lost. */
    public static final int MOST_BYTES_OF_COMMANDS_TO_A_CLIENT = 1024 * 1024;

    private Defaults() {
    }
}
