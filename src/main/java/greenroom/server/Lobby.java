package greenroom.server;

import greenroom.conversation.InvalidUsername;
import greenroom.conversation.Username;
import greenroom.store.MessageLog;
import greenroom.wire.Command;
import greenroom.wire.FrameReader;

/** Where those who have said connect become members, and from where they speak to all. */
final class Lobby {

    private final ClientSessions sessions;
    private final Roster roster;
    private final MessageLog messages;
    private final GracefulShutdown shutdown;

    Lobby(ClientSessions sessions, Roster roster, MessageLog messages, GracefulShutdown shutdown) {
        this.sessions = sessions;
        this.roster = roster;
        this.messages = messages;
        this.shutdown = shutdown;
    }

    /**
     * Lets somebody join, and speak until the end of the connection.
     *
     * @throws Refusal when there is no session on which to answer
     */
    void receive(Command.Connect connect, Caller caller, FrameReader frames) throws Refusal {
        ClientSession session = sessions.claim(connect.id(), caller.hangUp());
        try {
            Member member = new Member(Username.of(connect.username()), session, caller.address());
            roster.join(member);
            listen(member, frames);
        } catch (Refusal | InvalidUsername e) {
            session.tell(new Command.Refused(e.getMessage()));
        } finally {
            sessions.end(session);
        }
    }

    private void listen(Member member, FrameReader frames) {
        Departure departure = Departure.UNEXPECTED;
        try {
            departure = member.receiveUntilDeparture(frames, messages, shutdown);
        } finally {
            roster.leave(member, departure);
        }
    }
}
