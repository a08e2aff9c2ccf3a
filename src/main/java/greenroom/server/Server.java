package greenroom.server;

import greenroom.conversation.PlainText;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

/** The central storage of one conversation, which it sends to whoever listens. Any thread may use it. */
public final class Server implements AutoCloseable {

    /** Connections that are about to be refused, or have not said connect yet. */
    private static final int MOST_IN_PASSING = 100;

    private final Patience patience;
    private final MessageList messages;
    private final Audience audience;
    private final Publisher publisher;
    private final Roster roster;
    private final Shutdown shutdown;
    private final Door sendDoor;
    private final Door receiveDoor;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ScheduledExecutorService ticker = Alarm.timer();

    private Server(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        patience = settings.patience();
        sendDoor = door(settings, settings.sendPort());
        receiveDoor = doorBeside(sendDoor, settings);
        messages = new MessageList(clock, settings.limits().conversationBytes());
        audience = new Audience(settings.limits().clients());
        publisher = new Publisher(messages, audience);
        roster = new Roster(audience, messages, clock);
        Sessions sessions = new Sessions(new SessionIds(random), new Alarm(ticker, patience.goodbye()));
        shutdown = new Shutdown(audience, messages, settings.shutdown(), new Stopwatch(System::nanoTime),
                () -> Thread.ofPlatform().name("closer-" + sendPort()).start(() -> end(patience.lastWords())));
        sendDoor.open(new SendPort(sessions, audience, shutdown, new Alarm(ticker, patience.write()))::serve);
        Alarm alarm = new Alarm(ticker, patience.connect());
        Lobby lobby = new Lobby(sessions, roster, messages, shutdown);
        receiveDoor.open(new ReceivePort(lobby, alarm, settings.limits().messageBytes())::serve);
        Alarm.every(settings.pollInterval(), ticker, publisher::tick);
        Alarm.every(settings.shutdown().second().dividedBy(10), ticker, shutdown::tick);
    }

    /**
     * Starts to serve.
     *
     * @param clock stamps the messages
     * @param random a secure one: session ids are made from it
     */
    public static Server open(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        return new Server(settings, clock, random);
    }

    private static Door door(Settings settings, int port) throws IOException {
        return new Door(settings.address(), port, settings.limits().clients() + MOST_IN_PASSING);
    }

    private static Door doorBeside(Door sendDoor, Settings settings) throws IOException {
        try {
            return door(settings, settings.receivePort());
        } catch (IOException e) {
            sendDoor.close();
            throw e;
        }
    }

    /** Where it sends. */
    public int sendPort() {
        return sendDoor.port();
    }

    /** Where it receives. */
    public int receivePort() {
        return receiveDoor.port();
    }

    /** Says something in the server's own name; false when the conversation is full. */
    public boolean say(String text) {
        return new PlainText(text).isBlank() || messages.note(text);
    }

    /** Begins the countdown to the end, if it has not begun. */
    public void shutDown() {
        shutdown.begin();
    }

    /** Ends the countdown, and the server stays open; false when nothing is counted down. */
    public boolean cancelShutdown() {
        return shutdown.cancel();
    }

    /** Waits until the server has closed. */
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    /** Closes in a hurry: says so, unless a countdown has said it, and lets everyone take what is still to be written. */
    @Override
    public void close() {
        end(patience.hurry());
    }

    /** Can be done twice at the same time: then whoever has less patience ends it. */
    private void end(Duration lastWords) {
        sendDoor.letNobodyIn();
        receiveDoor.letNobodyIn();
        shutdown.now();
        roster.close();
        publisher.tick();
        audience.close();
        sendDoor.close(lastWords);
        receiveDoor.close();
        ticker.shutdownNow();
        ended.countDown();
    }
}
