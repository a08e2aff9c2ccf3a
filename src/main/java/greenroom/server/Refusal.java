package greenroom.server;

/** Somebody cannot have what they asked for; the message says why, and is sent to them. */
final class Refusal extends Exception {

    private Refusal(String reason) {
        super(reason);
    }

    static Refusal ofAStranger() {
        return new Refusal("Say connect first, and who you are.");
    }

    static Refusal ofASecondConnect() {
        return new Refusal("You have joined already.");
    }

    static Refusal ofASession() {
        return new Refusal("This session is unknown, or in use already.");
    }

    static Refusal ofALatecomer() {
        return new Refusal("The server is closing.");
    }

    static Refusal ofACrowd() {
        return new Refusal("Too many connections from your address: try again later.");
    }

    static Refusal ofAFullHouse() {
        return new Refusal("The server is full: try again later.");
    }

    static Refusal ofAShutdown(String reason) {
        return new Refusal(reason);
    }

    static Refusal ofATakenName(String username) {
        return new Refusal("The username " + username + " is taken: choose another.");
    }
}
