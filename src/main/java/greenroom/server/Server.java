package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.store.Appended;
import greenroom.store.InMemoryLog;
import greenroom.store.MessageLog;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

/** The central storage of one conversation, which it sends to whoever listens. Any thread may use it. */
public final class Server implements AutoCloseable {

    /** Connections that are about to be refused, or have not said connect yet. */
    private static final int MOST_IN_PASSING = 100;

    private final Patience patience;
    private final MessageLog messages;
    private final Audience audience;
    private final Publisher publisher;
    private final Roster roster;
    private final Lobby lobby;
    private final GracefulShutdown shutdown;
    private final Acceptor sendAcceptor;
    private final Acceptor receiveAcceptor;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ScheduledExecutorService timer = Ticker.timer();

    private Server(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        patience = settings.patience();
        sendAcceptor = acceptor(settings, settings.sendPort());
        receiveAcceptor = acceptorBeside(sendAcceptor, settings);
        messages = new InMemoryLog(clock, settings.limits().conversationBytes());
        audience = new Audience(settings.limits().clients());
        publisher = new Publisher(messages, audience);
        Announcements announcements = new Announcements(audience, messages, clock);
        roster = new Roster(new NameClaims(), audience, announcements);
        ClientSessions sessions = new ClientSessions(new SessionIds(random), new Timeout(timer, patience.goodbye()));
        shutdown = new GracefulShutdown(announcements, settings.shutdown(), new MonotonicClock(System::nanoTime),
                () -> Thread.ofPlatform().name("closer-" + sendPort()).start(() -> end(patience.lastWords())));
        sendAcceptor.open(new SendPort(sessions, audience, shutdown, new Timeout(timer, patience.write()))::serve);
        Timeout timeout = new Timeout(timer, patience.connect());
        Moderation moderation = new Moderation(messages, settings.limits().messageCharacters());
        lobby = new Lobby(sessions, roster, moderation, shutdown);
        receiveAcceptor.open(new ReceivePort(lobby, timeout, settings.limits().messageBytes())::serve);
        Ticker ticker = new Ticker(timer);
        messages.onGrowth(new Throttle(timer, settings.pollInterval(), publisher::publishNews)::request);
        ticker.every(settings.shutdown().second().dividedBy(10), shutdown::tick);
    }

    /**
     * Starts to serve.
     *
     * @param clock stamps the messages
     * @param random a secure one: session ids are made from it
     */
    public static Server open(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        Thread.ofPlatform().daemon().name("names").start(Username::learnLooks);
        InstantSource steady = new SteadyClock(clock, new MonotonicClock(System::nanoTime));
        return new Server(settings, steady, random);
    }

    private static Acceptor acceptor(Settings settings, int port) throws IOException {
        return new Acceptor(settings.address(), port, settings.limits().clients() + MOST_IN_PASSING);
    }

    private static Acceptor acceptorBeside(Acceptor sendAcceptor, Settings settings) throws IOException {
        try {
            return acceptor(settings, settings.receivePort());
        } catch (IOException e) {
            sendAcceptor.close();
            throw e;
        }
    }

    /** Where it sends. */
    public int sendPort() {
        return sendAcceptor.port();
    }

    /** Where it receives. */
    public int receivePort() {
        return receiveAcceptor.port();
    }

    /** Says something in the server's own name; false when the conversation is full. */
    public boolean say(String text) {
        return new PlainText(text).isBlank()
                || messages.note(text).toCompletableFuture().join() instanceof Appended.Taken;
    }

    /** Who is here, in the order in which they came. */
    public List<String> who() {
        return roster.names();
    }

    /** Takes nothing more from somebody; false when nobody of that name is here. */
    public boolean mute(String name) {
        return lobby.mute(name);
    }

    /** Takes that back; false when nobody of that name is here. */
    public boolean unmute(String name) {
        return lobby.unmute(name);
    }

    /** Shows somebody the door, and keeps the name; false when nobody of that name is here. */
    public boolean remove(String name) {
        return lobby.remove(name);
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
        sendAcceptor.letNobodyIn();
        receiveAcceptor.letNobodyIn();
        shutdown.announceNow();
        roster.close();
        publisher.publishNews();
        audience.close();
        sendAcceptor.close(lastWords);
        receiveAcceptor.close();
        timer.shutdownNow();
        ended.countDown();
    }
}
