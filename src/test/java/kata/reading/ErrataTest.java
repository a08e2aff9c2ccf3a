package kata.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrataTest {

    private static final String PAGE = """
            # Errata
            | a | table | 1234567 |

            - `refactor: one` (1234567). It was *wide*,
              and now it is `narrow`.
            - `refactor: two` (2345678, 3456789): both
            Something else.
            """;

    @Test
    void findsTheItemThatNamesACommit() {
        assertThat(Errata.about("1234567", PAGE)).containsExactly("It was wide, and now it is narrow.");
    }

    @Test
    void findsAnItemThatNamesTwo() {
        assertThat(Errata.about("2345678", PAGE)).containsExactly("both");
        assertThat(Errata.about("3456789", PAGE)).containsExactly("both");
    }

    @Test
    void findsNothingOfOtherCommits() {
        assertThat(Errata.about("7654321", PAGE)).isEmpty();
        assertThat(Errata.about("1234567", "")).isEmpty();
    }
}
