package greenroom.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @Test
    void isTakenWithoutTheSpacesAroundIt() throws InvalidUsername {
        assertThat(Username.of("  Alice ").value()).isEqualTo("Alice");
    }

    @Test
    void mustNotBeBlank() {
        assertThatThrownBy(() -> Username.of("   ")).isInstanceOf(InvalidUsername.class).hasMessage("Type a username.");
    }

    @Test
    void hasAtMost32Characters() throws InvalidUsername {
        assertThat(Username.of("\uD83D\uDE00".repeat(32)).value()).hasSize(64);
        assertThatThrownBy(() -> Username.of("a".repeat(33))).isInstanceOf(InvalidUsername.class)
                .hasMessage("A username has at most 32 characters.");
    }

    @Test
    void hasNoCharactersThatNobodyCanSee() {
        assertThatThrownBy(() -> Username.of("Al\u001fice")).isInstanceOf(InvalidUsername.class)
                .hasMessage("A username has only characters that can be seen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200BAlice", "Alice\u202E", "\uFEFFAlice", "Al\u2028ice"})
    void hasNothingInItThatHidesOrTurnsLetters(String typed) {
        assertThatThrownBy(() -> Username.of(typed)).isInstanceOf(InvalidUsername.class)
                .hasMessage("A username has only characters that can be seen.");
    }

    @Test
    void isBlankWhenItHasOnlySpacesOfAnyKind() {
        assertThatThrownBy(() -> Username.of("\u00A0\u2003")).isInstanceOf(InvalidUsername.class)
                .hasMessage("Type a username.");
    }

    @Test
    void isTheSameWhateverTheCase() throws InvalidUsername {
        assertThat(Username.of("ALICE").folded()).isEqualTo(Username.of("alice").folded()).isEqualTo("alice");
    }

    @Test
    void hasLettersThatAreWrittenTogether() {
        assertThat(answerTo("\u0410\u043B\u0438\u0441\u0430")).isEqualTo("taken");
        assertThat(answerTo("Taro \u5C71\u7530")).isEqualTo("taken");
        assertThat(answerTo("\u0410lice"))
                .isEqualTo("A username has letters that are written together, not Latin beside Cyrillic ones, say.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice\u00A0Smith", "Alice\u2236", "\u2800", "\uD835\uDC00lice"})
    void hasOnlyCharactersThatAreUsualInNames(String typed) {
        assertThat(answerTo(typed))
                .isEqualTo("A username has letters, digits, emoji, and the signs of a plain keyboard.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice: hi", "* User Bob disconnected"})
    void cannotPassForTheBeginningOfALine(String typed) {
        assertThat(answerTo(typed)).isEqualTo("A username has neither a colon nor an asterisk.");
    }

    private static String answerTo(String typed) {
        try {
            Username.of(typed);
            return "taken";
        } catch (InvalidUsername refused) {
            return refused.getMessage();
        }
    }
}
