package greenroom.server;

/** How a member went. */
enum Departure {

    /** After saying disconnect. */
    POLITE("disconnected"),

    /** In any other way. */
    UNEXPECTED("unexpectedly disconnected"),

    /** By the operator. */
    REMOVED("was removed by the operator");

    private final String verb;

    Departure(String verb) {
        this.verb = verb;
    }

    String of(String username) {
        return "User " + username + " " + verb;
    }
}
