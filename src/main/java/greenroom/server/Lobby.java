package greenroom.server;

import greenroom.conversation.InvalidUsername;
import greenroom.conversation.Username;
import greenroom.net.Connection;
import greenroom.wire.Command;
import greenroom.wire.Frame;
import java.util.Optional;
import java.util.function.Consumer;

/** Where those who have said connect become members, and where they speak to all. */
final class Lobby {

    private final ClientSessions sessions;
    private final Roster roster;
    private final Moderation moderation;
    private final GracefulShutdown shutdown;

    Lobby(ClientSessions sessions, Roster roster, Moderation moderation, GracefulShutdown shutdown) {
        this.sessions = sessions;
        this.roster = roster;
        this.moderation = moderation;
        this.shutdown = shutdown;
    }

    /**
     * Lets somebody join.
     *
     * @return empty when that cannot be, and the session has been told why
     * @throws Refusal when there is no session on which to answer
     */
    Optional<Member> join(Command.Connect connect, Connection connection) throws Refusal {
        ClientSession session = sessions.claim(connect.id(), connection);
        try {
            Member member = new Member(Username.of(connect.username()), session, connection.address());
            roster.join(member);
            session.whenJoined().run();
            return Optional.of(member);
        } catch (Refusal | InvalidUsername e) {
            session.tell(new Command.Refused(e.getMessage()));
            sessions.end(session);
            return Optional.empty();
        }
    }

    /** Hears what a member says; the answer is how it departs, if it does. */
    Optional<Departure> receive(Frame frame, Member member) {
        return member.receive(frame, moderation, shutdown);
    }

    /** Shows somebody the door; false when nobody of that name is here. */
    boolean remove(String name) {
        return find(name, member -> {
            member.session().tell(new Command.Refused("The operator has removed you."));
            leave(member, Departure.REMOVED);
        });
    }

    /** Takes nothing more from somebody; false when nobody of that name is here. */
    boolean mute(String name) {
        return find(name, member -> moderation.mute(member.username()));
    }

    /** Takes that back; false when nobody of that name is here. */
    boolean unmute(String name) {
        return find(name, member -> moderation.unmute(member.username()));
    }

    private boolean find(String name, Consumer<Member> action) {
        Optional<Member> member = roster.find(name);
        member.ifPresent(action);
        return member.isPresent();
    }

    /** Lets a member go, which ends both of its connections. */
    void leave(Member member, Departure departure) {
        roster.leave(member, departure);
        sessions.end(member.session());
    }
}
