package kata.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kata.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {

    @TempDir
    private Path directory;
    private Shop shop;
    private Builds builds;

    @BeforeEach
    void open() {
        shop = Shop.in(directory).program("Prices", "class Prices { int apple() { return 1; } }")
                .program("Till", "class Till { int total() { return new Prices().apple(); } }")
                .program("Door", "class Door { }")
                .file("src/test/java/shop/TillTest.java", "package shop; class TillTest { Till till; }");
        builds = new Builds(shop.trees(), List.of());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void followsNamesFromClassToClass() throws DoesNotCompile {
        assertThat(reach().from(List.of("shop.TillTest")))
                .containsExactlyInAnyOrder("shop.TillTest", "shop.Till", "shop.Prices");
    }

    @Test
    void isTheSameWhenSomethingOutOfReachChanges() throws DoesNotCompile {
        String before = key();
        shop.program("Door", "class Door { int width; }").file("README.md", "shop");
        assertThat(key()).isEqualTo(before);
    }

    @Test
    void isAnotherWhenSomethingFarWithinReachChanges() throws DoesNotCompile {
        String before = key();
        shop.program("Prices", "class Prices { int apple() { return 2; } }");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void isAnotherWhenAResourceChanges() throws DoesNotCompile {
        String before = key();
        shop.file("src/test/resources/prices.txt", "1");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void isAnotherWhenAClassIsNamedInAText() throws DoesNotCompile {
        shop.program("Prices", "class Prices { String apple() { return \"shop.Door\"; } }")
                .program("Till", "class Till { Object total() { return new Prices().apple(); } }");
        String before = key();
        shop.program("Door", "class Door { int width; }");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void isAnotherWhenAServiceChanges() throws DoesNotCompile {
        shop.file("src/test/resources/META-INF/services/java.lang.Runnable", "shop.Door\n");
        String before = key();
        shop.program("Door", "class Door { int width; }");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void isAnotherForEveryTreeWhenFilesAreRead() throws DoesNotCompile {
        shop.program("Door", "class Door { boolean open = java.nio.file.Files.exists(null); }")
                .program("Prices", "class Prices { Door door; int apple() { return 1; } }");
        String before = key();
        shop.file("README.md", "shop");
        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void missesWhatALaterTestNeeds() throws DoesNotCompile {
        Build before = builds.of(shop.tree());
        Build later = builds.of(shop.program("Till", "class Till { int total() { return 2; } void empty() { } }")
                .program("Coin", "class Coin { }").file("src/test/java/shop/TillTest.java", """
                        package shop;
                        class TillTest { void t() { new Till().empty(); new Till().total(); new Coin().hashCode(); } }
                        """).tree());
        assertThat(new Reach(before.withTestsOf(later), "").missing(later, Set.of(later.testClass("shop.TillTest"))))
                .containsExactlyInAnyOrder("shop.Till#empty", "shop.Coin");
    }

    @Test
    void missesNothingThatIsInherited() throws DoesNotCompile {
        Build build = builds.of(shop.program("Till", "class Till extends Prices { }")
                .file("src/test/java/shop/TillTest.java",
                        "package shop; class TillTest { int it = new Till().apple() + new Till().hashCode(); }").tree());
        assertThat(new Reach(build, "").missing(build, Set.of(build.testClass("shop.TillTest")))).isEmpty();
    }

    private Reach reach() throws DoesNotCompile {
        return new Reach(builds.of(shop.tree()), "jars");
    }

    private String key() throws DoesNotCompile {
        return reach().key("shop.TillTest");
    }
}
