package kata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import kata.Shop;
import kata.compile.Builds;
import kata.compile.DoesNotCompile;
import kata.replay.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassKindsTest {

    @TempDir
    private Path directory;

    @Test
    void tellsKindsOfClassesApartAndNamesNone() throws DoesNotCompile {
        try (Shop shop = Shop.in(directory)) {
            shop.program("Till", "class Till { Runnable opens = new Runnable() { public void run() { } }; }")
                    .program("Start", "class Start { public static void main(String[] args) { } }")
                    .program("Main", "class Main { static void main(int number) { } static void other(String[] s) { } }")
                    .program("Frame", "class Frame extends javax.swing.JFrame { class Part { } }")
                    .program("BigFrame", "class BigFrame extends Frame { }")
                    .program("Opener", "class Opener { Object open() { return new BigFrame(); } }")
                    .program("Panel", "class Panel extends javax.swing.JPanel { }")
                    .program("Options", "class Options { @picocli.CommandLine.Option(names = \"-a\") int a; }")
                    .program("Wire", "class Wire { void go(java.net.Socket s) throws Exception { s.getInputStream(); } }")
                    .program("Pipe", "class Pipe { int go(java.nio.channels.SocketChannel s, java.nio.ByteBuffer b) "
                            + "throws Exception { return s.read(b); } }")
                    .program("Port", "class Port { int go(java.net.Socket s) { return s.getPort(); } }")
                    .test("TillTest", "@Test void opens() { }")
                    .test("PanelTest", "@Test void draws() { new javax.swing.JLabel(); } class Nested { }")
                    .test("TillTests", "@Test void opens() { }");
            ClassKinds kinds = ClassKinds.of(new Builds(shop.trees(), Library.ofThisProgram().jars()).of(shop.tree()));
            assertThat(Stream.of("Till", "Till$1", "Main", "Panel", "Options", "Wire", "Pipe", "Port"))
                    .allMatch(name -> kinds.isCovered("shop." + name));
            assertThat(Stream.of("Start", "Frame", "Frame$Part", "BigFrame", "Opener"))
                    .noneMatch(name -> kinds.isCovered("shop." + name));
            assertThat(Stream.of("Till", "Till$1", "Main", "Port")).allMatch(name -> kinds.isMutated("shop." + name));
            assertThat(Stream.of("Start", "Frame", "Opener", "Panel", "Options", "Wire", "Pipe"))
                    .noneMatch(name -> kinds.isMutated("shop." + name));
            assertThat(kinds.isAsked("shop.TillTest")).isTrue();
            assertThat(Stream.of("PanelTest", "PanelTest$Nested", "TillTests"))
                    .noneMatch(name -> kinds.isAsked("shop." + name));
        }
    }
}
