package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageFiguresTest {

    private final StageFigures figures = StageFigures.read("""
            # The stages

            | stage | passed | lines |
            |---|---:|---:|
            | start/1-till | 0 | - |
            | milestone/1-till | 10 | 96.8 |
            """);

    @Test
    void readsTheTableOfThePage() {
        assertThat(figures.cell("milestone/1-till", "passed")).isEqualTo("10");
        assertThat(figures.number("milestone/1-till", "lines")).hasValue(96.8);
    }

    @Test
    void knowsNoNumberWhereThereIsNone() {
        assertThat(figures.number("start/1-till", "lines")).isEmpty();
        assertThat(figures.number("start/2-cart", "lines")).isEmpty();
        assertThat(figures.cell("start/1-till", "mutants")).isEqualTo("-");
    }

    @Test
    void readsAPageWithoutATable() {
        assertThat(StageFigures.read("").cell("start/1-till", "lines")).isEqualTo("-");
    }
}
