package greenroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import greenroom.wire.FrameReader;
import greenroom.wire.Payload;
import greenroom.wire.Snapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<IntSupplier> interruptions = new CopyOnWriteArrayList<>();

    @Test
    void explainsItselfWhenAskedForNothing() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Usage: greenroom");
    }

    @Test
    void saysInOneLineWhatIsWrongWithTheCommandLine() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Unknown option: '--colour' (try: greenroom --help)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "demo"})
    void saysInOneLineThatAWindowNeedsAScreen(String command) {
        assertThat(run(command)).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("greenroom: There is no screen to open a window on.");
    }

    @Test
    void saysInOneLineThatAPortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = run("server", "--bind", "127.0.0.1", "--send-port", String.valueOf(taken.getLocalPort()));

            assertThat(code).isEqualTo(1);
            assertThat(err.toString().strip()).isEqualTo(
                    "greenroom: Port " + taken.getLocalPort() + " is in use: choose another with --send-port.");
        }
    }

    @Test
    void saysInOneLineThatBothPortsAreTheSame() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(run("server", "--bind", "127.0.0.1", "--send-port", "" + port, "--receive-port", "" + port)).isOne();
        assertThat(err.toString().strip().replace("" + port, "NNN")).isEqualTo(
                "greenroom: Both ports are NNN: choose another with --receive-port.");
    }

    @Test
    void saysWhereItListens() throws InterruptedException {
        Thread server = new Thread(() -> run(server()));
        server.start();

        await().atMost(SOON).untilAsserted(() -> assertThat(out.toString().strip().replaceAll("\\d+", "NNN"))
                .isEqualTo("Greenroom is listening: send-port=NNN receive-port=NNN"));

        server.interrupt();
        assertThat(server.join(SOON)).as("the server has ended").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"--send-port, 70000, a port from 0 to 65535", "--send-port, many, a port from 0 to 65535",
        "--poll-interval, soon, a time such as 500ms or 2s", "--poll-interval, 0ms, a time such as 500ms or 2s",
        "--max-clients, 0, a number from 1 to 100000", "--max-clients, many, a number from 1 to 100000",
        "--max-message-bytes, 0, a number of bytes from 100 to 16777216"})
    void saysInOneLineWhatANumberMustBe(String option, String value, String expected) {
        assertThat(run("server", "--bind", "127.0.0.1", option, value)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Invalid value for option '" + option + "': “" + value
                + "” is not " + expected + " (try: greenroom --help)");
    }

    @Test
    void saysHowManyCharactersAMessageMayHave() {
        assertThat(run("server", "--bind", "127.0.0.1", "--max-message-characters", "0")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Invalid value for option '--max-message-characters': "
                + "“0” is not a number from 1 to 100000 (try: greenroom --help)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "many", "-1"})
    void saysHowManyMayComeFromOneAddress(String value) {
        assertThat(run("server", "--bind", "127.0.0.1", "--max-clients-per-address", value)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Invalid value for option '--max-clients-per-address': "
                + "“" + value + "” is not a number from 1 to 100000, or unlimited (try: greenroom --help)");
    }

    @ParameterizedTest
    @CsvSource({"--max-messages-per-second, 0", "--max-bytes-per-second, plenty"})
    void saysInOneLineWhatARateMustBe(String option, String value) {
        assertThat(run("server", "--bind", "127.0.0.1", option, value)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Invalid value for option '" + option + "': “" + value
                + "” is not a number from 1 to 999999999, or unlimited (try: greenroom --help)");
    }

    @Test
    void tellsInItsHelpWhatItsOperatorCanOrder() {
        assertThat(run("server", "--help")).isZero();
        assertThat(List.of("/shutdown", "/cancel", "/who", "/mute NAME", "/unmute NAME", "/kick NAME").stream()
                .filter(order -> !out.toString().contains(order)).toList()).as("orders that nobody is told").isEmpty();
    }

    @Test
    void tellsInItsHelpHowAConversationIsCleared() {
        assertThat(run("server", "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " ")).as("the help").contains("/clear has the conversation begin anew");
    }

    @Test
    void saysWhatItsOperatorTypes() throws Exception {
        Thread server = new Thread(() -> run(server("--poll-interval", "10ms")));
        server.start();
        await().until(() -> out.toString().contains("send-port="));
        int port = Integer.parseInt(out.toString().strip().replaceAll(".*send-port=(\\d+).*", "$1"));

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            FrameReader frames = new FrameReader(socket.getInputStream(), 1_000);
            assertThat(heard(frames)).isEqualTo("welcome");
        } finally {
            server.interrupt();
        }
    }

    @Test
    void saysWhichOfItsPortsIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int code = assertTimeoutPreemptively(SOON, () -> run("server", "--bind", "127.0.0.1",
                    "--send-port", "0", "--receive-port", String.valueOf(taken.getLocalPort())));

            assertThat(code).isEqualTo(1);
            assertThat(err.toString().strip()).isEqualTo(
                    "greenroom: Port " + taken.getLocalPort() + " is in use: choose another with --receive-port.");
        }
    }

    @Test
    void saysInOneLineThatAnAddressIsNone() {
        assertThat(run("server", "--bind", "nowhere.invalid")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Invalid value for option '--bind': "
                + "“nowhere.invalid” is not an address of this machine (try: greenroom --help)");
    }

    @Test
    void saysInOneLineThatAnAddressIsElsewhere() {
        assertThat(run("server", "--bind", "192.0.2.1", "--send-port", "0")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("greenroom: 192.0.2.1 is not an address of this machine: choose another with --bind.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "client", "demo"})
    void tellsItsVersionWhereverItIsAsked(String command) {
        assertThat(run(command, "--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("Greenroom 1.0.0");
    }

    @Test
    void endsAfterTheCountdownThatItsOperatorBegins() {
        int code = assertTimeoutPreemptively(SOON, () -> runTyping("/shutdown\n",
                server("--countdown-second", "1ms")));

        assertThat(code).isZero();
    }

    @Test
    void tellsItsOperatorThatThereIsNothingToCancel() {
        assertTimeoutPreemptively(SOON, () -> runTyping("/cancel\n/shutdown\n",
                server("--countdown-second", "1ms")));

        assertThat(err.toString().strip()).isEqualTo("greenroom: There is no countdown to cancel.");
    }

    @ParameterizedTest
    @CsvSource({"--shutdown-from, everyone, 'loopback, anyone or nobody'",
        "--countdown-second, a moment, a time such as 500ms or 2s"})
    void saysInOneLineHowItCanBeClosed(String option, String value, String expected) {
        assertThat(run("server", "--bind", "127.0.0.1", option, value)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("greenroom: Invalid value for option '" + option + "': “" + value
                + "” is not " + expected + " (try: greenroom --help)");
    }

    @Test
    void closesInOrderWhenItIsInterrupted() throws Exception {
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> run(server()), Thread::startVirtualThread);
        await().atMost(SOON).untilAsserted(() ->
                assertThat(interruptions).as("what is to be done when it is interrupted").hasSize(1));

        interruptions.getFirst().getAsInt();

        assertThat(code.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void namesTheThreadThatReadsWhatItsOperatorTypes() {
        CompletableFuture<String> thread = new CompletableFuture<>();
        Reader keyboard = new StringReader("/shutdown\n") {
            @Override
            public int read(char[] into, int start, int length) throws IOException {
                thread.complete(Thread.currentThread().getName());
                return super.read(into, start, length);
            }
        };

        assertTimeoutPreemptively(SOON, () -> runReading(keyboard, server("--countdown-second", "1ms")));

        assertThat(thread.join().replaceAll("\\d+", "N")).isEqualTo("operator");
    }

    private static String heard(FrameReader frames) throws Exception {
        try {
            while (true) {
                if (Payload.fromServer(frames.read().orElseThrow()) instanceof Snapshot(var messages)
                        && !messages.isEmpty()) {
                    return messages.getFirst().text();
                }
            }
        } catch (SocketTimeoutException e) {
            return "nothing";
        }
    }

    /** The command line of a server on free ports that only this machine reaches. */
    private static String[] server(String... options) {
        return Stream.concat(Stream.of("server", "--bind", "127.0.0.1", "--send-port", "0", "--receive-port", "0"),
                Stream.of(options)).toArray(String[]::new);
    }

    private int run(String... args) {
        return runTyping("welcome\n", args);
    }

    private int runTyping(String lines, String... args) {
        return runReading(new StringReader(lines), args);
    }

    private int runReading(Reader keyboard, String... args) {
        return Main.run(new Terminal(new BufferedReader(keyboard),
                new PrintWriter(out, true), new PrintWriter(err, true), interruptions::add), args);
    }
}
