package greenroom.net;

/** A port at which whoever comes is let in. */
public final class Listening {

    public int port() {
        return 0;
    }
}
