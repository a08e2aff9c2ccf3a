package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UsernameTest {

    @Test
    void isTakenWithoutTheSpacesAroundIt() throws InvalidUsername {
        assertThat(Username.of("  Alice ").value()).isEqualTo("Alice");
    }

    @Test
    void mustNotBeBlank() {
        assertThatThrownBy(() -> Username.of("   ")).isInstanceOf(InvalidUsername.class).hasMessage("Type a username.");
    }
}
