package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kata.git.Breaks;
import kata.lights.Light;
import kata.lights.Lights;
import kata.story.StepKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the trainer does may end at any moment: by Ctrl-C, by a power failure. Before and after every question that
 * it asks git, all that somebody has is looked for; and what was broken off there can be done again.
 */
class BrokenOffTest extends ShopTest {

    /**
     * The questions after which something is another than before; breaking off elsewhere comes to the same. What only
     * writes objects that nobody knows yet, or an index of its own, changes nothing.
     */
    private static final Set<String> CHANGING = Set.of("read-tree", "update-ref", "init", "fetch", "reset", "config");

    enum Doing {
        STARTING(shop -> { }, shop -> new Starting(shop.homeGit()).start(shop.homeChapter("2"))),
        A_RED(Shop::redBegun, shop -> shop.tell(StepKind.RED, "adds up")),
        A_STAGED_RED(Doing::stagedRed, shop -> shop.tell(StepKind.RED, "adds up")),
        MENDING(shop -> shop.red().write("README.md", "more\n"), shop -> shop.mend(Shop.NO_WORDS)),
        RESETTING(Doing::untidy, shop -> new Keeping(shop.git()).reset(Instant.EPOCH, ZoneOffset.UTC)),
        HINTING(shop -> { }, shop -> new Hints(shop.git(), shop.chapter(), new Page("")).next()),
        LIGHTING(shop -> { }, shop -> new Lights(shop.git()).add(shop.ask("rev-parse", "HEAD^{tree}"), Light.RED,
                Duration.ZERO, Optional.empty(), Map.of()));

        private final Consumer<Shop> before;
        private final Consumer<Shop> doing;

        Doing(Consumer<Shop> before, Consumer<Shop> doing) {
            this.before = before;
            this.doing = doing;
        }

        private static void stagedRed(Shop shop) {
            shop.redBegun().ask("add", "--all");
            shop.write("README.md", "not yet\n").write("notes.txt", "mine\n");
        }

        /** Two steps, a file that is staged in one way and lies there in another, one that is new, one that is gone. */
        private static void untidy(Shop shop) {
            shop.red().green().program("staged").ask("add", "--all");
            shop.program("lying").write("notes.txt", "mine\n").write("target/built", "by nobody\n");
            shop.folder.resolve("README.md").toFile().delete();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAtAnyQuestion(Doing what) {
        what.before.accept(shop);
        Belongings hers = Belongings.of(shop);
        AtomicReference<String> seen = new AtomicReference<>("");
        Breaks.watching(question -> {
            String now = Belongings.glance(shop.folder);
            if (!now.equals(seen.getAndSet(now))) {
                Breaks.unwatched(() -> hers.assertAreStillIn(shop));
            }
        }, () -> what.doing.accept(shop));
        hers.assertAreStillIn(shop);
        assertThat(seen.get()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void canBeDoneAgainAfterEveryChange(Doing what, @TempDir Path copies) throws Exception {
        what.before.accept(shop);
        Belongings hers = Belongings.of(shop);
        List<Integer> changes = changes(what, copyOf(copies.resolve("first")));
        assertThat(changes).isNotEmpty();
        for (int at : changes) {
            Shop copy = copyOf(copies.resolve("copy-" + at));
            assertThat(Breaks.at(at, () -> what.doing.accept(copy))).as("got through at " + at).isFalse();
            hers.assertAreStillIn(copy);
            again(what, copy, at == changes.getLast());
            hers.assertAreStillIn(copy);
        }
    }

    /** After the last change, it may be that nothing is left to be done. */
    private static void again(Doing what, Shop copy, boolean done) {
        try {
            what.doing.accept(copy);
        } catch (NotNow nothing) {
            assertThat(done).as(nothing.getMessage()).isTrue();
        }
    }

    private static List<Integer> changes(Doing what, Shop copy) {
        List<Integer> changes = new ArrayList<>();
        AtomicInteger count = new AtomicInteger();
        Breaks.watching(question -> {
            int at = count.getAndIncrement();
            if (at % 2 == 1 && CHANGING.contains(question.getFirst())) {
                changes.add(at);
            }
        }, () -> what.doing.accept(copy));
        return changes;
    }

    private Shop copyOf(Path to) throws Exception {
        copy(shop.home, Files.createDirectory(to));
        return shop.at(to);
    }
}
