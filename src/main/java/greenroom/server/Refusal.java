package greenroom.server;

/** Somebody cannot have what they asked for; the message says why, and is sent to them. */
final class Refusal extends Exception {

    Refusal(String reason) {
        super(reason);
    }
}
