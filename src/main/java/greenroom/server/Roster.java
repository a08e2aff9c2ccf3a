package greenroom.server;

import greenroom.wire.Command;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Who is here. Any thread may use it; everyone hears of comings and goings in the order in which they happen. */
final class Roster {

    private final Audience audience;
    private final MessageList messages;
    private final InstantSource clock;
    private final List<String> names = new ArrayList<>();

    Roster(Audience audience, MessageList messages, InstantSource clock) {
        this.audience = audience;
        this.messages = messages;
        this.clock = clock;
    }

    /** Lets one more join, and tells everyone. */
    synchronized void join(Member member) throws Refusal {
        audience.tell(new Command.ClientConnected(member.username().value(), clock.instant()));
        names.add(member.username().value());
        member.session().tell(new Command.ClientsConnected(names));
    }
}
