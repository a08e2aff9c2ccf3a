package greenroom.system;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** How somebody leaves or is cut off, and what the server is to say of it. */
enum Exit {

    BY_GOODBYE(Guest::sayGoodbye, true),
    BY_GOODBYE_AND_CLOSING(Exit::sayGoodbyeAndClose, true),
    BY_CLOSING(Guest::close, false),
    BY_RESET(Guest::breakOff, false),
    BY_CLOSING_THE_EARS(Guest::stopListening, false),
    BY_CLOSING_THE_MOUTH(Guest::stopSpeaking, false),
    BY_HALF_CLOSING_THE_MOUTH(Guest::finish, false),
    BY_HECKLING(Guest::heckle, false),
    BY_HTTP(guest -> guest.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII)), false);

    private interface Way {
        void take(Guest guest) throws IOException;
    }

    private final Way way;
    private final boolean polite;

    Exit(Way way, boolean polite) {
        this.way = way;
        this.polite = polite;
    }

    void take(Guest guest) throws IOException {
        way.take(guest);
    }

    /** Whether all that was said before is sure to arrive. */
    boolean isPolite() {
        return polite;
    }

    /** What the server writes into the conversation. */
    String obituary(String username) {
        return "User " + username + (polite ? " disconnected" : " unexpectedly disconnected");
    }

    private static void sayGoodbyeAndClose(Guest guest) throws IOException {
        guest.sayGoodbye();
        guest.close();
    }
}
