package greenroom.server;

import greenroom.wire.RollCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is here. Everyone hears of comings and goings in the order in which they happen. */
final class Roster {

    private final NameClaims claims;
    private final Audience audience;
    private final Announcements announcements;
    private boolean closed;
    private final Map<String, Member> members = new LinkedHashMap<>();

    /** None after somebody has left; then it is called anew for the next who comes. */
    private Optional<RollCall> rollCall = Optional.empty();

    Roster(NameClaims claims, Audience audience, Announcements announcements) {
        this.claims = claims;
        this.audience = audience;
        this.announcements = announcements;
    }

    /** Lets one more join, under a name that nobody else has, and tells everyone. */
    void join(Member member) throws Refusal {
        if (closed) {
            throw Refusal.ofALatecomer();
        }
        if (!claims.claim(member.username())) {
            throw Refusal.ofATakenName(member.name());
        }
        members.put(member.name(), member);
        announcements.hasCome(member.name());
        member.session().outbox().offer(rollCallWith(member.name()).frame());
    }

    private RollCall rollCallWith(String newcomer) {
        rollCall.ifPresent(names -> names.add(newcomer));
        RollCall names = rollCall.orElseGet(() -> new RollCall(members.keySet()));
        rollCall = Optional.of(names);
        return names;
    }

    /** Who is here, in the order in which they came. */
    List<String> names() {
        return List.copyOf(members.keySet());
    }

    /** Who is here under this name, in whatever case. */
    Optional<Member> find(String name) {
        return members.values().stream().filter(member -> member.name().equalsIgnoreCase(name)).findFirst();
    }

    /** From now on nobody comes, and whoever goes does so because the server closes. */
    void close() {
        closed = true;
    }

    /** Lets a member go: tells the others, and writes it down; once, whatever is told of it later. */
    void leave(Member member, Departure departure) {
        if (closed || !members.remove(member.name(), member)) {
            return;
        }
        rollCall = Optional.empty();
        if (departure != Departure.REMOVED) {
            claims.release(member.username());
        }
        audience.dismiss(member.session().outbox());
        announcements.hasGone(member.name(), departure);
    }
}
