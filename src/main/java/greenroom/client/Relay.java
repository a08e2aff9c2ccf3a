package greenroom.client;

/** Carries what one person says to everyone. */
public interface Relay {

    /** Says this to all, the speaker included. */
    void say(String text);
}
