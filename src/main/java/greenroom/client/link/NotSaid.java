package greenroom.client.link;

/** What a person wanted to say has not gone out; the message says why, in words for that person. */
public final class NotSaid extends Exception {

    public NotSaid(String reason) {
        super(reason);
    }
}
