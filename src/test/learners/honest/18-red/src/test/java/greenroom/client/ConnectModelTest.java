package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectModelTest {

    private final FakeView view = new FakeView();
    private final List<String> connected = new ArrayList<>();
    private final ConnectModel model = new ConnectModel(view,
            (address, username) -> connected.add(username + " at " + address));

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
    void saysWhySheCannotComeIn() {
        new ConnectModel(view, (address, username) -> {
            throw new CannotJoin("Full.");
        }).connect("localhost", "Alice");

        assertThat(view.problems).isEqualTo(List.of("Full."));
    }

    private static final class FakeView implements ConnectView {

        private final List<String> problems = new ArrayList<>();
        private boolean closed;

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
