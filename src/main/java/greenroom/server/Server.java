package greenroom.server;

import greenroom.conversation.PlainText;
import greenroom.conversation.Username;
import greenroom.net.Connection;
import greenroom.net.ConnectionHandler;
import greenroom.net.EventLoop;
import greenroom.net.Listening;
import greenroom.store.Appended;
import greenroom.store.InMemoryLog;
import greenroom.store.MessageLog;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The central storage of one conversation, which it sends to whoever listens. Any thread may use it, but for the loop's
 * own: all that the server knows belongs to that one, so no other class here has a lock.
 */
public final class Server implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Server.class);

    /** For a client that has been greeted, to say connect and follow. */
    private static final Duration TIME_TO_FOLLOW = Duration.ofMillis(500);

    private static final int ENOUGH_TO_BE_COMPILED = 100;

    /** What is said after the end reaches nobody, and that is no news. */
    private static final CompletionStage<Appended> NOT_HEARD = CompletableFuture.completedStage(new Appended.Taken(0));

    private final Patience patience;
    private final UnguessableIds ids;
    private final MessageLog messages;
    private final Audience audience;
    private final Publisher publisher;
    private final Announcements announcements;
    private final Roster roster;
    private final Lobby lobby;
    private final GracefulShutdown shutdown;
    private final EventLoop loop = new EventLoop();
    private final Listening sending;
    private final Listening receiving;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean failed;

    private Server(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        ScheduledExecutorService timer = loop.executor();
        patience = settings.patience();
        ids = new UnguessableIds(random);
        messages = new InMemoryLog(ids.next(), clock, settings.limits().conversationBytes());
        audience = new Audience(loop.endOfRound());
        publisher = new Publisher(messages, audience);
        announcements = new Announcements(audience, messages, clock);
        roster = new Roster(new NameClaims(), audience, announcements);
        ClientSessions sessions = new ClientSessions(ids, new Timeout(timer, patience.goodbye()));
        shutdown = new GracefulShutdown(announcements, settings.shutdown(), new MonotonicClock(System::nanoTime),
                () -> Thread.ofPlatform().name("closer-" + sendPort()).start(() -> end(patience.lastWords())));
        Moderation moderation = new Moderation(messages, settings.limits().messageCharacters());
        lobby = new Lobby(sessions, roster, moderation, shutdown);
        Throttle snapshots = new Throttle(timer, settings.pollInterval(), publisher::publishNews);
        messages.onGrowth(audience::wake);
        messages.onGrowth(new OncePerRound(loop.endOfRound(), snapshots::request)::request);
        try {
            sending = listen(settings, settings.sendPort(), new SendPort(
                    Admission.ofListeners(settings.limits(), random), sessions, audience, shutdown,
                    new Timeout(timer, TIME_TO_FOLLOW), loop.endOfRound())::deliver);
            receiving = listen(settings, settings.receivePort(), new ReceivePort(
                    Admission.ofSpeakers(settings.limits(), random), lobby,
                    new Timeout(timer, patience.connect()), settings.limits().messageBytes(),
                    () -> new Allowance(settings.limits().budget(), new MonotonicClock(System::nanoTime)))::receive);
        } catch (IOException e) {
            loop.close();
            throw e;
        }
        new Ticker(timer).every(settings.shutdown().tick(), shutdown::tick);
    }

    private Listening listen(Settings settings, int port, Function<Connection, ConnectionHandler> host)
            throws IOException {
        InetAddress address = settings.address();
        try {
            return loop.listen(address, port, patience.write(), host);
        } catch (IOException e) {
            throw CannotListen.because(e, address, port);
        }
    }

    /**
     * Starts to serve.
     *
     * @param clock stamps the messages
     * @param random a secure one: session ids are made from it
     */
    public static Server open(Settings settings, InstantSource clock, RandomGenerator random) throws IOException {
        Thread.ofPlatform().daemon().name("names").start(Username::learnLooks);
        Thread.ofPlatform().daemon().name("warm-up").start(() -> new WarmUp().say(ENOUGH_TO_BE_COMPILED));
        InstantSource steady = new SteadyClock(clock, new MonotonicClock(System::nanoTime));
        return new Server(settings, steady, random);
    }

    /** Where it sends. */
    public int sendPort() {
        return sending.port();
    }

    /** Where it receives. */
    public int receivePort() {
        return receiving.port();
    }

    /** Says something in the server's own name; false when the conversation is full. */
    public boolean say(String text) {
        return new PlainText(text).isBlank()
                || loop.ask(() -> messages.note(text), NOT_HEARD).toCompletableFuture().join() instanceof Appended.Taken;
    }

    /** Who is here, in the order in which they came. */
    public List<String> who() {
        return loop.ask(roster::names, List.of());
    }

    /** Takes nothing more from somebody; false when nobody of that name is here. */
    public boolean mute(String name) {
        return loop.ask(() -> lobby.mute(name), false);
    }

    /** Takes that back; false when nobody of that name is here. */
    public boolean unmute(String name) {
        return loop.ask(() -> lobby.unmute(name), false);
    }

    /** Shows somebody the door, and keeps the name; false when nobody of that name is here. */
    public boolean remove(String name) {
        return loop.ask(() -> lobby.remove(name), false);
    }

    /** Has the conversation begin anew, which everyone is told; nobody is shown what was said before. */
    public void clear() {
        loop.run(() -> {
            announcements.beginsAnew(ids.next());
            publisher.publishNews();
        });
    }

    /** Begins the countdown to the end, if it has not begun. */
    public void shutDown() {
        loop.run(shutdown::begin);
    }

    /** Ends the countdown, and the server stays open; false when nothing is counted down. */
    public boolean cancelShutdown() {
        return loop.ask(shutdown::cancel, false);
    }

    /** Waits until the server has closed. */
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }

    /** Whether something went wrong when it ended. */
    public boolean hasFailed() {
        return failed;
    }

    /** Closes in a hurry: says so, unless a countdown has said it, and lets everyone take what is still to be written. */
    @Override
    public void close() {
        end(patience.hurry());
    }

    private void takeLeave(Duration lastWords) {
        sending.letNobodyIn();
        receiving.letNobodyIn();
        loop.run(this::sayLastWords);
        sending.awaitNobody(lastWords);
    }

    /** Can be done twice at the same time: then whoever has less patience ends it. */
    private void end(Duration lastWords) {
        try (loop) {
            takeLeave(lastWords);
        } catch (Throwable mishap) {
            failed = true;
            log.warn("The server ends, and its last words did not go well", mishap);
        } finally {
            ended.countDown();
        }
    }

    private void sayLastWords() {
        shutdown.announceNow();
        roster.close();
        publisher.publishNews();
        audience.close();
    }
}
