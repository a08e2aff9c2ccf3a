package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsernameTest {

    @Test
    void isTakenWithoutTheSpacesAroundIt() {
        assertThat(Username.of("  Alice ").value()).isEqualTo("Alice");
    }
}
