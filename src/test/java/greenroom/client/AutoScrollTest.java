package greenroom.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AutoScrollTest {

    private final AutoScroll following = new AutoScroll();

    @Test
    void goesWithTheNewestLine() {
        following.top(0, 100, 100);

        assertThat(following.top(0, 100, 130)).isEqualTo(30);
    }

    @Test
    void staysWhereTheReaderHasScrolledUpTo() {
        following.top(0, 100, 500);
        following.top(120, 100, 500);

        assertThat(following.top(120, 100, 530)).isEqualTo(120);
    }

    @Test
    void goesOnWithTheNewestLineOnceTheReaderIsBackAtTheEnd() {
        following.top(0, 100, 500);
        following.top(120, 100, 500);
        following.top(400, 100, 500);

        assertThat(following.top(400, 100, 530)).isEqualTo(430);
    }

    @Test
    void keepsTheEndInViewWhenTheWindowIsResized() {
        following.top(0, 100, 500);

        assertThat(following.top(400, 60, 500)).isEqualTo(440);
    }
}
