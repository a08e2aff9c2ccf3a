package greenroom.client;

/** Somebody cannot come in; the message says why, in words for whoever wanted to. */
public final class CannotJoin extends Exception {

    CannotJoin(String reason) {
        super(reason);
    }
}
