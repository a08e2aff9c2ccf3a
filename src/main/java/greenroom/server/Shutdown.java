package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.wire.Command;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Closes the server after a countdown, and tells everyone. Any thread may use it. */
final class Shutdown {

    private final Audience audience;
    private final MessageList messages;
    private final Duration second;
    private final InstantSource clock;
    private final Runnable close;
    private Optional<Countdown> countdown = Optional.empty();
    private int announced;
    private boolean over;

    /**
     * @param second how long a second is
     * @param clock measures the countdown
     * @param close what to do at its end
     */
    Shutdown(Audience audience, MessageList messages, Duration second, InstantSource clock, Runnable close) {
        this.audience = audience;
        this.messages = messages;
        this.second = second;
        this.clock = clock;
        this.close = close;
    }

    /** Begins the countdown, if it has not begun. */
    synchronized void begin() {
        if (countdown.isEmpty() && !over) {
            countdown = Optional.of(new Countdown(clock.instant(), second));
            tick();
        }
    }

    /** Ends the countdown, and the server stays open; false when nothing is counted down. */
    synchronized boolean cancel() {
        if (countdown.isEmpty()) {
            return false;
        }
        countdown = Optional.empty();
        announced = 0;
        messages.append("", new PlainText("Server shutdown cancelled"));
        audience.tell(new Command.ServerShutdownCancelled());
        return true;
    }

    /** Announces what is due, and closes when it is time to; to be called several times in a second. */
    synchronized void tick() {
        countdown.ifPresent(running -> {
            List<Integer> due = running.due(clock.instant());
            due.subList(announced, due.size()).forEach(this::announce);
            announced = due.size();
            if (running.secondsLeft(clock.instant()) == 0) {
                countdown = Optional.empty();
                over = true;
                close.run();
            }
        });
    }

    private void announce(int secondsLeft) {
        String seconds = secondsLeft == 1 ? "1 second" : secondsLeft + " seconds";
        messages.append("", new PlainText("Server shutting down in " + seconds + "..."));
        audience.tell(new Command.ServerShutdown(secondsLeft));
    }
}
