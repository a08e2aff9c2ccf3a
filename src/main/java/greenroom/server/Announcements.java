package greenroom.server;

import greenroom.store.MessageLog;
import greenroom.wire.Command;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What everyone is told about the house itself. What matters to those who come later is told twice: to those who are
 * here by a command, and to all by an entry of the server's own (docs/protocol.md, Leaving and Closing).
 */
final class Announcements {

    private static final Command CAPABILITIES = new Command.Capabilities(List.of("follow"));

    private final Audience audience;
    private final MessageLog messages;
    private final InstantSource clock;

    /** @param clock says when somebody came or went */
    Announcements(Audience audience, MessageLog messages, InstantSource clock) {
        this.audience = audience;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Greets a newcomer, and lets it listen.
     *
     * @param standing what has been announced, and still holds
     */
    void greet(ClientSession session, Optional<Command> standing) {
        Stream<Command> greeting =
                Stream.concat(Stream.of(new Command.Session(session.id()), CAPABILITIES), standing.stream());
        audience.admit(session.outbox(), greeting.toArray(Command[]::new));
    }

    void hasCome(String username) {
        audience.tell(new Command.ClientConnected(username, clock.instant()));
    }

    void hasGone(String username, Departure departure) {
        messages.note(departure.of(username));
        audience.tell(new Command.ClientDisconnected(username, clock.instant()));
    }

    /** The command for it is the conversation itself, with its new id. */
    void beginsAnew(String conversation) {
        messages.beginAnew(conversation);
        messages.note("The operator has cleared the conversation");
    }

    void closesIn(int secondsLeft) {
        String seconds = secondsLeft == 1 ? "1 second" : secondsLeft + " seconds";
        messages.note("Server shutting down in " + seconds + "...");
        audience.tell(new Command.ServerShutdown(secondsLeft));
    }

    void staysOpen() {
        messages.note("Server shutdown cancelled");
        audience.tell(new Command.ServerShutdownCancelled());
    }

    /** Nobody would come later and read an entry. */
    void closesNow() {
        audience.tell(new Command.ServerShutdown(0));
    }
}
