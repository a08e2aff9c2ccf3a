package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import greenroom.client.link.CannotConnect;
import greenroom.client.link.Link;
import greenroom.client.link.News;
import greenroom.client.link.NewsListener;
import greenroom.client.link.NotSaid;
import greenroom.conversation.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ReconnectModelTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final News LOST = new News.Lost("The connection to the server is lost.");

    private final FakeLink first = new FakeLink();
    private final FakeLink second = new FakeLink();
    private final List<News> heard = new ArrayList<>();
    private final FakeView view = new FakeView();
    private final List<Runnable> background = new ArrayList<>();
    private final ReconnectModel model = model(Runnable::run);
    private Instant now = NOON;
    private final List<Instant> tries = new ArrayList<>();
    private boolean serverIsThere = true;

    @Test
    void speaksAndListensOnTheFirstLink() throws NotSaid {
        model.begin(first, heard::add);

        model.say(new PlainText("hello"));
        first.listener.hear(new News.Arrived("Bob"));

        assertThat(first.said).isEqualTo(List.of("hello"));
        assertThat(heard).isEqualTo(List.of(new News.Arrived("Bob")));
    }

    @Test
    void goesBackAfterASecond() throws NotSaid {
        model.begin(first, heard::add);
        first.listener.hear(LOST);

        model.tick(NOON.plusMillis(999));
        assertThat(heard).isEqualTo(List.of(LOST));

        model.tick(NOON.plusMillis(1_000));
        assertThat(heard).isEqualTo(List.of(LOST, new News.Back()));

        model.say(new PlainText("as I was saying"));
        assertThat(second.said).isEqualTo(List.of("as I was saying"));
    }

    @Test
    void waitsLongerAfterEachFailure() {
        serverIsThere = false;
        model.begin(first, heard::add);
        first.listener.hear(LOST);

        for (now = NOON; now.isBefore(NOON.plusSeconds(120)); now = now.plusMillis(200)) {
            model.tick(now);
        }

        assertThat(tries).extracting(instant -> Duration.between(NOON, instant).toSeconds())
                .isEqualTo(List.of(1L, 3L, 7L, 15L, 31L, 61L, 91L));
    }

    @Test
    void saysNothingWhileItIsAway() {
        model.begin(first, heard::add);
        first.listener.hear(LOST);

        assertThatThrownBy(() -> model.say(new PlainText("hello"))).isInstanceOf(NotSaid.class)
                .hasMessage("The connection to the server is lost.");
        assertThat(first.said).isEmpty();
    }

    @Test
    void goesBackInTheBackground() {
        ReconnectModel patient = model(background::add);
        patient.begin(first, heard::add);
        first.listener.hear(LOST);
        now = NOON.plusSeconds(1);

        patient.tick(now);
        patient.tick(now);
        assertThat(tries).as("tries before the background has run").isEmpty();

        runBackground();
        assertThat(tries).hasSize(1);
        assertThat(heard).contains(new News.Back());
    }

    @Test
    void staysAwayOnceThePersonHasLeft() {
        model.begin(first, heard::add);

        model.leave();
        first.listener.hear(LOST);
        model.tick(NOON.plusSeconds(60));

        assertThat(first.said).isEqualTo(List.of("goodbye"));
        assertThat(tries).isEmpty();
    }

    @Test
    void leavesAServerThatItReachesTooLate() {
        ReconnectModel patient = model(background::add);
        patient.begin(first, heard::add);
        first.listener.hear(LOST);
        patient.tick(NOON.plusSeconds(1));

        patient.leave();
        runBackground();

        assertThat(second.said).isEqualTo(List.of("goodbye"));
        assertThat(heard).doesNotContain(new News.Back());
    }

    @Test
    void goesBackAtOnceWhenAskedTo() {
        model.begin(first, heard::add);
        first.listener.hear(LOST);

        model.connectNow();

        assertThat(tries).isEqualTo(List.of(NOON));
        assertThat(heard).isEqualTo(List.of(LOST, new News.Back()));
    }

    @Test
    void givesUpUntilAskedAgain() {
        model.begin(first, heard::add);
        first.listener.hear(LOST);

        model.giveUp();
        model.tick(NOON.plusSeconds(60));
        assertThat(tries).isEmpty();

        model.connectNow();
        assertThat(tries).hasSize(1);
    }

    @Test
    void givesUpWhileItIsTrying() {
        ReconnectModel patient = model(background::add);
        patient.begin(first, heard::add);
        first.listener.hear(LOST);
        patient.connectNow();

        patient.giveUp();
        runBackground();

        assertThat(second.said).isEqualTo(List.of("goodbye"));
    }

    @Test
    void saysWhenItTriesAgain() {
        model.begin(first, heard::add);
        first.listener.hear(LOST);
        assertThat(view.shown).isEqualTo("Connecting again in 1 second.");

        serverIsThere = false;
        model.connectNow();
        assertThat(view.shown).isEqualTo("Nothing is listening there. Connecting again in 2 seconds.");

        model.tick(NOON.plusMillis(1_001));
        assertThat(view.shown).isEqualTo("Nothing is listening there. Connecting again in 1 second.");
    }

    @Test
    void offersWhatCanBeDone() {
        ReconnectModel patient = model(background::add);
        patient.begin(first, heard::add);
        first.listener.hear(LOST);
        patient.connectNow();
        assertThat(view.shown).isEqualTo("trying");

        patient.giveUp();
        assertThat(view.shown).isEqualTo("given up");

        runBackground();
        patient.connectNow();
        runBackground();
        assertThat(view.shown).isEqualTo("connected");
    }

    @Test
    void staysGivenUpWhenTheLastTryFails() {
        serverIsThere = false;
        ReconnectModel patient = model(background::add);
        patient.begin(first, heard::add);
        first.listener.hear(LOST);
        patient.connectNow();

        patient.giveUp();
        runBackground();

        assertThat(view.shown).isEqualTo("given up");
    }

    @Test
    void showsAReasonOnOneLine() {
        ReconnectModel refused = new ReconnectModel(view, () -> {
            throw new CannotConnect("Too\u0007 late\n.");
        }, Runnable::run, Runnable::run, this::now);
        refused.begin(first, heard::add);
        first.listener.hear(LOST);

        refused.connectNow();

        assertThat(view.shown).isEqualTo("Too late. Connecting again in 2 seconds.");
    }

    @Test
    void asksForTheEndWhereItIs() throws NotSaid {
        model.begin(first, heard::add);

        model.shutDown();
        assertThat(first.said).isEqualTo(List.of("shut down"));

        first.listener.hear(LOST);
        assertThatThrownBy(model::shutDown).isInstanceOf(NotSaid.class)
                .hasMessage("The connection to the server is lost.");
    }

    @Test
    void takesNoNoticeOfATryThatWasGivenUp() {
        serverIsThere = false;
        ReconnectModel patient = model(background::add);
        patient.begin(first, heard::add);
        first.listener.hear(LOST);
        patient.connectNow();
        patient.giveUp();

        patient.connectNow();
        background.removeFirst().run();
        assertThat(view.shown).isEqualTo("trying");

        serverIsThere = true;
        runBackground();
        assertThat(view.shown).isEqualTo("connected");
    }

    @Test
    void hasTheLinkWaitUntilItsNewsIsShown() {
        BlockingQueue<Runnable> foreground = new LinkedBlockingQueue<>();
        new ReconnectModel(view, this::connect, Runnable::run, foreground::add, this::now).begin(first, heard::add);

        Thread link = Thread.ofVirtual().start(() -> {
            first.listener.hear(new News.Arrived("Bob"));
            first.listener.hear(new News.Left("Bob"));
        });
        await().until(() -> EnumSet.of(Thread.State.WAITING, Thread.State.TERMINATED).contains(link.getState()));
        assertThat(foreground.size()).as("pieces of news that wait for the window").isEqualTo(1);

        foreground.remove().run();
        await().until(() -> !foreground.isEmpty());
        foreground.remove().run();
        assertThat(heard).isEqualTo(List.of(new News.Arrived("Bob"), new News.Left("Bob")));
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
    }

    private ReconnectModel model(Executor background) {
        return new ReconnectModel(view, this::connect, background, Runnable::run, this::now);
    }

    private Link connect() throws CannotConnect {
        tries.add(now);
        if (serverIsThere) {
            return second;
        }
        throw new CannotConnect("Nothing is listening there.");
    }

    private Instant now() {
        return now;
    }

    private static final class FakeView implements ReconnectView {

        private String shown = "nothing";

        @Override
        public void waiting(String sentence) {
            shown = sentence;
        }

        @Override
        public void trying() {
            shown = "trying";
        }

        @Override
        public void givenUp() {
            shown = "given up";
        }

        @Override
        public void connected() {
            shown = "connected";
        }
    }

    private static final class FakeLink implements Link {

        private final List<String> said = new ArrayList<>();
        private NewsListener listener = news -> { };

        @Override
        public void listen(NewsListener listener) {
            this.listener = listener;
        }

        @Override
        public void say(PlainText text) {
            said.add(text.value());
        }

        @Override
        public void shutDown() {
            said.add("shut down");
        }

        @Override
        public void leave() {
            said.add("goodbye");
        }
    }
}
