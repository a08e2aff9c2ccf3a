package kata.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachingReplayTest {

    private final List<String> played = new ArrayList<>();
    private final Replay replay = new CachingReplay((tree, suite) -> {
        if (tree.isEmpty()) {
            throw new IllegalStateException("no tree");
        }
        played.add(tree);
        return new Outcome.Broken(tree);
    });

    @Test
    void replaysATreeOnce() {
        replay.of("a", new Suite.UnitTests());
        assertThat(replay.of("a", new Suite.UnitTests())).isEqualTo(new Outcome.Broken("a"));
        assertThat(played).containsExactly("a");
    }

    @Test
    void replaysEachSuiteOfATree() {
        replay.of("a", new Suite.UnitTests());
        replay.of("a", new Suite.Feature("features/1-till.feature"));
        assertThat(played).hasSize(2);
    }

    @Test
    void losesWhatCannotBeReplayed() {
        assertThat(replay.of("", new Suite.UnitTests())).isInstanceOf(Outcome.Lost.class);
    }
}
