package greenroom.wire;

import java.time.Instant;
import java.util.List;

/**
 * Something that one program tells the other. See docs/protocol.md, Commands.
 * Control characters in an argument go out as spaces.
 */
public sealed interface Command extends Payload {

    /** The first frame to a client; the id ties its two connections together. */
    record Session(String id) implements Command {
    }

    /** What a client may ask for beyond what every server does, one word for each. */
    record Capabilities(List<String> words) implements Command {
    }

    /** Someone came, at a time by the server's clock, to the microsecond. */
    record ClientConnected(String username, Instant time) implements Command {
    }

    /** Someone left or was cut off, at a time by the server's clock, to the microsecond. */
    record ClientDisconnected(String username, Instant time) implements Command {
    }

    /** Everyone who is here, in the order in which they came. */
    record ClientsConnected(List<String> usernames) implements Command {
    }

    /** The server closes in so many seconds; 0 is now. */
    record ServerShutdown(int secondsLeft) implements Command {
    }

    /** The server does not close after all. */
    record ServerShutdownCancelled() implements Command {
    }

    /** What was wrong, in words for a person. */
    record Refused(String reason) implements Command {
    }

    /** The first frame from a client: the name it wants, and the id of the session that it was given. */
    record Connect(String username, String id) implements Command {
    }

    /** The last frame from a client that leaves of its own accord. */
    record Disconnect() implements Command {
    }

    /** A client wants the server to close. */
    record Shutdown() implements Command {
    }

    /**
     * A client wants only what is new from now on: what comes after so many entries of that conversation.
     * The first time, it has none, and the conversation is empty.
     */
    record Follow(String conversation, long position) implements Command {
    }

    /** A command of a newer server; a client passes over it. */
    record Unknown(String name) implements Command {
    }

    @Override
    default Frame frame() {
        return new Frame(FrameType.CMD, CommandWords.write(this));
    }
}
