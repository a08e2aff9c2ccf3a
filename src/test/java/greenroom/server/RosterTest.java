package greenroom.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenroom.conversation.Message;
import greenroom.conversation.Username;
import greenroom.store.InMemoryLog;
import greenroom.store.Said;
import greenroom.wire.Command;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Audience audience = new Audience(Runnable::run);
    private final InMemoryLog messages = new InMemoryLog("c0de", () -> NOON, 10_000);
    private final Roster roster = new Roster(new NameClaims(), audience,
            new Announcements(audience, messages, () -> NOON));
    private final Member alice = listener("Alice");
    private final Member bob = listener("Bob");

    @Test
    void tellsANewcomerWhoIsHere() throws Exception {
        roster.join(alice);
        roster.join(bob);

        assertThat(Heard.from(bob.session().outbox())).isEqualTo(List.of(new Command.ClientConnected("Alice", NOON),
                new Command.ClientConnected("Bob", NOON), new Command.ClientsConnected(List.of("Alice", "Bob"))));
    }

    @Test
    void givesANameToOnePersonOnly() throws Exception {
        roster.join(alice);

        assertThatThrownBy(() -> roster.join(listener("ALICE"))).isInstanceOf(Refusal.class)
                .hasMessage("The username ALICE is taken: choose another.");
    }

    @Test
    void tellsTheOthersWhoHasLeft() throws Exception {
        roster.join(alice);

        roster.leave(alice, Departure.POLITE);

        assertThat(Heard.from(bob.session().outbox())).contains(new Command.ClientDisconnected("Alice", NOON));
        assertThat(Heard.from(alice.session().outbox())).doesNotContain(new Command.ClientDisconnected("Alice", NOON));
        assertThat(Said.in(messages))
                .isEqualTo(List.of(new Message(NOON, "", "User Alice disconnected")));
    }

    @Test
    void freesTheNameOfWhoeverLeaves() throws Exception {
        roster.join(alice);
        roster.leave(alice, Departure.UNEXPECTED);
        Member next = listener("Alice");

        assertThatCode(() -> roster.join(next)).doesNotThrowAnyException();

        assertThat(Heard.from(next.session().outbox())).contains(new Command.ClientsConnected(List.of("Alice")));
    }

    @Test
    void keepsTheNameOfWhoeverWasRemoved() throws Exception {
        roster.join(alice);
        roster.leave(alice, Departure.REMOVED);

        assertThat(answerTo(listener("Alice"))).isEqualTo("The username Alice is taken: choose another.");
    }

    private String answerTo(Member member) {
        try {
            roster.join(member);
            return "Come in.";
        } catch (Refusal refused) {
            return refused.getMessage();
        }
    }

    @Test
    void announcesNobodyOnceItIsClosed() throws Exception {
        roster.join(alice);

        roster.close();
        roster.leave(alice, Departure.UNEXPECTED);
        assertThatThrownBy(() -> roster.join(bob)).isInstanceOf(Refusal.class).hasMessage("The server is closing.");

        assertThat(Heard.from(bob.session().outbox())).isEqualTo(List.of(new Command.ClientConnected("Alice", NOON)));
        assertThat(Said.in(messages)).isEmpty();
    }

    private Member listener(String username) {
        Outbox outbox = new Outbox(10_000, () -> { });
        audience.admit(outbox, new Command.Session("a greeting that is not looked at"));
        return new Member(new Username(username), new ClientSession("12f5", outbox, () -> { }),
                InetAddress.getLoopbackAddress());
    }
}
