package greenroom.client;

/** What a person wanted to say has not gone out; the message says why, in words for that person. */
public final class NotSaid extends Exception {

    NotSaid(String reason) {
        super(reason);
    }
}
