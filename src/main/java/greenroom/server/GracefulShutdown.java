package greenroom.server;

import greenroom.wire.Command;
import java.net.InetAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Closes the server after a countdown, and tells everyone. */
final class GracefulShutdown {

    private final Announcements announcements;
    private final ShutdownRules rules;
    private final InstantSource clock;
    private final Runnable close;
    private State state = new Waiting();

    private sealed interface State {
    }

    private record Waiting() implements State {
    }

    private record Counting(Countdown countdown, int announced) implements State {
    }

    private record Over() implements State {
    }

    /**
     * @param clock measures the countdown
     * @param close what to do at its end
     */
    GracefulShutdown(Announcements announcements, ShutdownRules rules, InstantSource clock, Runnable close) {
        this.announcements = announcements;
        this.rules = rules;
        this.clock = clock;
        this.close = close;
    }

    /** Begins the countdown, if it has not begun. */
    void begin() {
        if (state instanceof Waiting) {
            count(new Countdown(clock.instant(), rules.second()), 0);
        }
    }

    /**
     * Begins the countdown for somebody at this address.
     *
     * @throws Refusal when that is not allowed
     */
    void request(InetAddress address) throws Refusal {
        rules.from().require(address);
        begin();
    }

    /** Ends the countdown, and the server stays open; false when nothing is counted down. */
    boolean cancel() {
        if (!(state instanceof Counting)) {
            return false;
        }
        state = new Waiting();
        announcements.staysOpen();
        return true;
    }

    /** Announces what is due, and closes when it is time to; to be called several times in a second. */
    void tick() {
        if (state instanceof Counting(Countdown countdown, int announced)) {
            count(countdown, announced);
        }
    }

    /** Lets somebody in, and tells at once how long there is, if it is counted. */
    void admit(ClientSession session) {
        announcements.greet(session, standing());
    }

    private Optional<Command> standing() {
        return state instanceof Counting(Countdown countdown, int announced)
                ? Optional.of(new Command.ServerShutdown(countdown.secondsLeft(clock.instant()))) : Optional.empty();
    }

    /** Without a countdown: tells everyone that the server closes now, unless they know. */
    void announceNow() {
        if (!(state instanceof Over)) {
            state = new Over();
            announcements.closesNow();
        }
    }

    private void count(Countdown countdown, int announced) {
        Instant now = clock.instant();
        List<Integer> due = countdown.due(now);
        due.stream().skip(announced).forEach(announcements::closesIn);
        state = new Counting(countdown, due.size());
        if (countdown.isOver(now)) {
            close.run();
            state = new Over();
        }
    }
}
