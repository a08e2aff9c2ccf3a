package kata.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildsTest {

    @TempDir
    private Path directory;
    private Shop shop;
    private Builds builds;

    @BeforeEach
    void open() {
        shop = Shop.in(directory);
        builds = new Builds(shop.trees(), List.of());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void compilesWhateverHasAnInlinedConstantAgain() throws DoesNotCompile {
        shop.program("Prices", "class Prices { static final int APPLE = 1; }")
                .program("Till", "class Till { int total() { return Prices.APPLE; } }");
        builds.of(shop.tree());
        assertSameAsFromScratch(shop.program("Prices", "class Prices { static final int APPLE = 2; }").tree());
    }

    @Test
    void compilesWhateverInheritsAConstantAgain() throws DoesNotCompile {
        shop.program("Prices", "class Prices { static final int APPLE = 1; }")
                .program("Sale", "class Sale extends Prices { }")
                .program("Till", "class Till extends Sale { int total() { return APPLE; } }");
        builds.of(shop.tree());
        assertSameAsFromScratch(shop.program("Prices", "class Prices { static final int APPLE = 2; }").tree());
    }

    @Test
    void leavesAloneWhatCannotSeeTheChange() throws DoesNotCompile {
        shop.program("Prices", "class Prices { int apple() { return 1; } }")
                .program("Till", "class Till { int total() { return new Prices().apple(); } }");
        Build first = builds.of(shop.tree());
        Build second = builds.of(shop.program("Prices", "class Prices { int apple() { return 2; } }").tree());
        assertThat(second.find("shop.Till")).isSameAs(first.find("shop.Till"));
        assertThat(second.find("shop.Prices").hash()).isNotEqualTo(first.find("shop.Prices").hash());
    }

    @Test
    void compilesTheTestsOfWhatHasAnotherShapeAgain() throws DoesNotCompile {
        shop.program("Till", "class Till { Integer total() { return 1; } }")
                .file("src/test/java/shop/Check.java", "package shop; class Check { Object it = new Till().total(); }");
        builds.of(shop.tree());
        assertSameAsFromScratch(shop.program("Till", "class Till { int total() { return 1; } }").tree());
    }

    @Test
    void compilesWhateverSeesAnyOtherShapeAgain() throws DoesNotCompile {
        shop.program("Priced", "@interface Priced { int cents() default 1; }")
                .program("Coin", "sealed interface Coin permits Cent { }")
                .program("Cent", "record Cent(int value) implements Coin { @Deprecated int twice() { return value; } }")
                .program("Till", """
                        class Till {
                            java.util.List<String> slips = java.util.List.of();
                            void open() throws java.io.IOException { }
                        }
                        """)
                .program("Shop", """
                        class Shop {
                            @Priced Object price(Coin coin) { return switch (coin) { case Cent(int value) -> value; }; }
                            int count(Till till) { return till.slips.size(); }
                        }
                        """);
        builds.of(shop.tree());
        assertSameAsFromScratch(shop.program("Priced", "@interface Priced { int cents() default 2; }")
                .program("Cent", "record Cent(long value) implements Coin { long twice() { return value; } }")
                .program("Till", "class Till { java.util.Set<Integer> slips; void open() { } }")
                .program("Shop", """
                        class Shop {
                            @Priced Object price(Coin coin) { return switch (coin) { case Cent(long value) -> value; }; }
                            int count(Till till) { return till.slips.size(); }
                        }
                        """).tree());
    }

    @Test
    void missesWhatIsGone() throws DoesNotCompile {
        shop.program("Prices", "class Prices { }").program("Till", "class Till { Prices prices; }");
        builds.of(shop.tree());
        String tree = shop.without("src/main/java/shop/Prices.java").tree();
        assertThatThrownBy(() -> builds.of(tree)).isInstanceOf(DoesNotCompile.class)
                .hasMessage("Till.java:2: cannot find symbol, symbol: class Prices, location: class shop.Till");
    }

    @Test
    void keepsTheProgramFromLeaningOnItsTests() {
        shop.program("Till", "class Till extends Check { }")
                .file("src/test/java/shop/Check.java", "package shop; class Check { }");
        String tree = shop.tree();
        assertThatThrownBy(() -> builds.of(tree)).hasMessageContaining("cannot find symbol, symbol: class Check");
    }

    @Test
    void goesOnAfterACommitThatDoesNotCompile() throws DoesNotCompile {
        shop.program("Till", "class Till { }");
        builds.of(shop.tree());
        String broken = shop.program("Till", "class Till { Cent cent; }").tree();
        assertThatThrownBy(() -> builds.of(broken)).isInstanceOf(DoesNotCompile.class);
        assertSameAsFromScratch(shop.program("Till", "class Till { int cent; }").tree());
    }

    private void assertSameAsFromScratch(String tree) throws DoesNotCompile {
        assertThat(hashes(builds.of(tree))).isEqualTo(hashes(new Builds(shop.trees(), List.of()).of(tree)));
    }

    private static Map<String, String> hashes(Build build) {
        return Stream.concat(build.programClasses().stream(), build.testClasses().stream())
                .collect(Collectors.toMap(CompiledClass::name, CompiledClass::hash));
    }
}
