package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.wire.Command;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is here. Any thread may use it; everyone hears of comings and goings in the order in which they happen. */
final class Roster {

    private final Audience audience;
    private final MessageList messages;
    private final InstantSource clock;
    private final Map<String, String> names = new LinkedHashMap<>();

    Roster(Audience audience, MessageList messages, InstantSource clock) {
        this.audience = audience;
        this.messages = messages;
        this.clock = clock;
    }

    /** Lets one more join, under a name that nobody else has, and tells everyone. */
    synchronized void join(Member member) throws Refusal {
        String username = member.username().value();
        if (names.putIfAbsent(member.username().folded(), username) != null) {
            throw Refusal.ofATakenName(username);
        }
        audience.tell(new Command.ClientConnected(username, clock.instant()));
        member.session().tell(new Command.ClientsConnected(List.copyOf(names.values())));
    }

    /** Lets a member go: tells the others, and writes it down. */
    synchronized void leave(Member member, Departure departure) {
        String username = member.username().value();
        names.remove(member.username().folded());
        audience.dismiss(member.session().outbox());
        audience.tell(new Command.ClientDisconnected(username, clock.instant()));
    }
}
