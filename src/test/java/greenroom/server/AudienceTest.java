package greenroom.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import greenroom.store.InMemoryLog;
import greenroom.wire.Command;
import greenroom.wire.FrameBytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Command GREETING = new Command.Session("a greeting that is not looked at");

    private final Audience audience = new Audience(Runnable::run);
    private final Outbox alice = new Outbox(10_000, () -> { });
    private final Outbox bob = new Outbox(10_000, () -> { });

    @Test
    void showsEveryoneTheSnapshot() {
        audience.admit(alice, GREETING);
        audience.admit(bob, GREETING);

        show("hello");

        assertThat(List.of(received(alice), received(bob))).isEqualTo(List.of("hello", "hello"));
    }

    @Test
    void showsWhoComesLateTheMostRecentSnapshot() {
        show("hello");

        audience.admit(alice, GREETING);

        assertThat(received(alice)).isEqualTo("hello");
    }

    @Test
    void greetsBeforeAnythingElseIsSaid() {
        show("hello");

        audience.admit(alice, new Command.Session("12f5"));
        audience.tell(new Command.ClientConnected("Bob", Instant.EPOCH));

        assertThat(received(alice)).isEqualTo(frame(new Command.Session("12f5")));
        assertThat(received(alice)).isEqualTo(frame(new Command.ClientConnected("Bob", Instant.EPOCH)));
        assertThat(received(alice)).isEqualTo("hello");
    }

    @Test
    void tellsThingsInTheOrderInWhichTheyHappen() {
        audience.admit(alice, GREETING);

        audience.tell(new Command.ServerShutdown(1));
        alice.offer(new Command.Refused("no").frame().bytes());
        audience.tell(new Command.ServerShutdown(0));

        assertThat(all(alice)).isEqualTo(frame(new Command.ServerShutdown(1)) + frame(new Command.Refused("no"))
                + frame(new Command.ServerShutdown(0)));
    }

    @Test
    void hangsUpOnWhoeverLeavesTooMuchWaiting() {
        Command told = new Command.ServerShutdown(0);
        int length = told.frame().bytes().length;
        Outbox carol = new Outbox(2 * length, () -> { });
        audience.admit(carol);

        audience.tell(told);
        audience.tell(told);
        audience.wake();
        assertThat(carol.isOpen()).as("the outbox is open with as much as it holds").isTrue();

        audience.tell(told);
        audience.wake();
        assertThat(carol.isOpen()).as("the outbox is open with more than it holds").isFalse();
    }

    @Test
    void tellsNothingToWhoeverHasLeft() {
        audience.admit(alice, GREETING);
        audience.tell(new Command.ServerShutdown(1));
        audience.dismiss(alice);

        audience.tell(new Command.ServerShutdown(0));

        assertThat(all(alice)).isEqualTo(frame(new Command.ServerShutdown(1)));
    }

    @Test
    void isSentHomeWithTheLastWords() {
        audience.admit(alice, GREETING);
        show("goodbye");

        audience.close();
        show("too late");
        audience.tell(new Command.ServerShutdown(0));

        assertThat(received(alice)).isEqualTo("goodbye");
        assertThat(alice.isOpen()).as("the outbox is open").isFalse();
    }

    @Test
    void sendsHomeWhoeverComesAfterItsEnd() {
        audience.close();

        audience.admit(alice, GREETING);
        received(alice);

        assertThat(alice.isOpen()).as("the outbox is open").isFalse();
    }

    @Test
    void wakesThoseForWhomThereIsSomethingNew() {
        List<String> woken = new ArrayList<>();
        InMemoryLog messages = new InMemoryLog("c0de", () -> Instant.EPOCH, 1_000);
        audience.admit(alice, GREETING);
        audience.admit(bob, GREETING);
        alice.follow(new Follower(messages, "", 0));
        alice.onChange(() -> woken.add("alice"));
        bob.onChange(() -> woken.add("bob"));

        audience.wake();

        assertThat(woken).isEqualTo(List.of("alice"));
    }

    private void show(String snapshot) {
        audience.show(new Publication("hash of " + snapshot, FrameBytes.of(snapshot.getBytes(US_ASCII))));
    }

    private static String all(Outbox outbox) {
        StringBuilder all = new StringBuilder();
        for (String next = received(outbox); !next.equals("nothing"); next = received(outbox)) {
            all.append(next);
        }
        return all.toString();
    }

    private static String received(Outbox outbox) {
        String frame = outbox.take().map(FrameBytes::bytes).map(AudienceTest::readable).orElse("nothing");
        return frame.equals(frame(GREETING)) ? received(outbox) : frame;
    }

    private static String frame(Command command) {
        return readable(command.frame().bytes());
    }

    private static String readable(byte[] frame) {
        return new String(frame, US_ASCII).replace('\u001f', '|');
    }
}
