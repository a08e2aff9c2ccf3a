package greenroom.server;

/** What a server will do most, done a few times before anybody comes. */
final class Practice {

    /** Says something so many times; the answer is how many times it was heard. */
    int say(int times) {
        return 0;
    }
}
