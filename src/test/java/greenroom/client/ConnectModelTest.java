package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import greenroom.client.link.CannotConnect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectModelTest {

    private final FakeView view = new FakeView();
    private final List<String> connected = new ArrayList<>();
    private final Connector connector = (address, username) -> arrival(username + " at " + address);
    private final ConnectModel model = new ConnectModel(view, connector, Runnable::run, Runnable::run);

    @Test
    void connectsToTheAddressUnderTheName() {
        model.connect(" localhost ", " Alice ");

        assertThat(connected).isEqualTo(List.of("Alice at localhost"));
    }

    @Test
    void saysWhatIsWrongWithTheUsername() {
        model.connect("localhost", "");

        assertThat(view.problems).isEqualTo(List.of("Type a username."));
        assertThat(connected).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'  ', Type the address of a server.", "my computer, An address has no spaces in it."})
    void saysWhatIsWrongWithTheAddress(String address, String problem) {
        model.connect(address, "");

        assertThat(view.problems).isEqualTo(List.of(problem));
    }

    @Test
    void hasDoneItsWorkOnceConnected() {
        model.connect("localhost", "Alice");

        assertThat(view.closed).isTrue();
    }

    @Test
    void saysWhyItCouldNotConnect() {
        ConnectModel turnedAway = new ConnectModel(view, (address, username) -> {
            throw new CannotConnect("Nothing is listening there.");
        }, Runnable::run, Runnable::run);

        turnedAway.connect("localhost", "Alice");

        assertThat(view.problems).isEqualTo(List.of("Nothing is listening there."));
        assertThat(view.closed).isFalse();
    }

    @Test
    void showsAReasonWithoutWhatCannotBeSeen() {
        ConnectModel turnedAway = new ConnectModel(view, (address, username) -> {
            throw new CannotConnect("Ask\u001b me\u007f again.");
        }, Runnable::run, Runnable::run);

        turnedAway.connect("localhost", "Alice");

        assertThat(view.problems).isEqualTo(List.of("Ask me again."));
    }

    @Test
    void goesToTheServerInTheBackground() {
        List<Runnable> background = new ArrayList<>();
        ConnectModel patient = new ConnectModel(view, connector, background::add, Runnable::run);

        patient.connect("localhost", "Alice");

        assertThat(connected).as("connected before the background has run").isEmpty();
        assertThat(view.waiting).as("the prompt is waiting").isTrue();
        background.getFirst().run();
        assertThat(connected).isEqualTo(List.of("Alice at localhost"));
    }

    @Test
    void opensNothingForWhoeverHasLeftMeanwhile() {
        List<Runnable> background = new ArrayList<>();
        ConnectModel patient = new ConnectModel(view, connector, background::add, Runnable::run);
        patient.connect("localhost", "Alice");

        patient.leave();
        background.getFirst().run();

        assertThat(connected).isEqualTo(List.of("hung up"));
    }

    private Connector.Arrival arrival(String where) {
        return new Connector.Arrival() {
            @Override
            public void enter() {
                connected.add(where);
            }

            @Override
            public void turnBack() {
                connected.add("hung up");
            }
        };
    }

    private static final class FakeView implements ConnectView {

        private final List<String> problems = new ArrayList<>();
        private boolean closed;
        private boolean waiting;

        @Override
        public void waiting() {
            waiting = true;
        }

        @Override
        public void problem(String sentence) {
            problems.add(sentence);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
