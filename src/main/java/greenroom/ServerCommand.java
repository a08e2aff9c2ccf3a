package greenroom;

import greenroom.server.Budget;
import greenroom.server.CannotListen;
import greenroom.server.Limits;
import greenroom.server.Patience;
import greenroom.server.Rate;
import greenroom.server.Server;
import greenroom.server.Settings;
import greenroom.server.ShutdownFrom;
import greenroom.server.ShutdownRules;
import greenroom.wire.Defaults;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "server", version = Main.VERSION, mixinStandardHelpOptions = true,
        description = "Keeps a conversation and sends it to everyone. What you type, it says, but for these lines:"
                + " /shutdown closes it after a minute, /cancel takes that back, /who tells who is here,"
                + " /clear has the conversation begin anew, /mute NAME and /unmute NAME do so, and /kick NAME removes"
                + " somebody.")
final class ServerCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--bind", paramLabel = "ADDRESS", converter = Converters.Address.class,
            description = "Listen on this address only; on all, if not given.")
    private InetAddress address = new InetSocketAddress(0).getAddress();

    @Option(names = "--send-port", paramLabel = "PORT", converter = Converters.Port.class,
            description = "Send on this port; 0 for any that is free (${DEFAULT-VALUE}).")
    private int sendPort = Defaults.SEND_PORT;

    @Option(names = "--receive-port", paramLabel = "PORT", converter = Converters.Port.class,
            description = "Receive on this port; 0 for any that is free (${DEFAULT-VALUE}).")
    private int receivePort = Defaults.RECEIVE_PORT;

    @Option(names = "--poll-interval", paramLabel = "TIME", converter = Converters.Interval.class,
            description = "Pause so long before the whole conversation is sent again (500ms).")
    private Duration pollInterval = Settings.POLL_INTERVAL;

    @Option(names = "--max-clients", paramLabel = "N", converter = Converters.Count.class,
            description = "Let at most this many listen at the same time (${DEFAULT-VALUE}).")
    private int maxClients = Limits.STANDARD.clients();

    @Option(names = "--max-clients-per-address", paramLabel = "N", converter = Converters.CountOrUnlimited.class,
            description = "Let at most this many in from one address, other than our own, or unlimited"
                    + " (${DEFAULT-VALUE}).")
    private int maxClientsPerAddress = Limits.STANDARD.clientsPerAddress();

    @Option(names = "--max-message-bytes", paramLabel = "N", converter = Converters.Bytes.class,
            description = "Take messages of at most this many bytes (${DEFAULT-VALUE}).")
    private int maxMessageBytes = Limits.STANDARD.messageBytes();

    @Option(names = "--max-message-characters", paramLabel = "N", converter = Converters.Count.class,
            description = "Take texts of at most this many characters (${DEFAULT-VALUE}).")
    private int maxMessageCharacters = Limits.STANDARD.messageCharacters();

    @Option(names = "--max-messages-per-second", paramLabel = "N", converter = Converters.PerSecond.class,
            description = "Read whoever sends more messages than this more slowly; a number or unlimited (50).")
    private Rate messagesPerSecond = Budget.STANDARD.messages();

    @Option(names = "--max-bytes-per-second", paramLabel = "N", converter = Converters.PerSecond.class,
            description = "Read whoever sends more bytes than this more slowly; a number or unlimited (262144).")
    private Rate bytesPerSecond = Budget.STANDARD.bytes();

    @Option(names = "--countdown-second", paramLabel = "TIME", converter = Converters.Interval.class,
            description = "Make a second of the countdown so long, for demonstrations (1s).")
    private Duration countdownSecond = ShutdownRules.STANDARD.second();

    @Option(names = "--shutdown-from", paramLabel = "WHO", converter = Converters.Permission.class,
            description = "Let these close the server: loopback, anyone or nobody (loopback).")
    private ShutdownFrom shutdownFrom = ShutdownRules.STANDARD.from();

    ServerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (sendPort == receivePort && sendPort != 0) {
            throw new CannotOpen("Both ports are " + sendPort + ": choose another with --receive-port.");
        }
        try (Server server = Server.open(settings(), InstantSource.system(), new SecureRandom())) {
            terminal.out().println("Greenroom is listening: send-port=" + server.sendPort()
                    + " receive-port=" + server.receivePort());
            serve(server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CannotListen e) {
            throw new CannotOpen(e.getMessage() + ": choose another with " + option(e) + ".");
        } catch (IOException e) {
            throw new CannotOpen("The server cannot go on: " + e.getMessage() + ".");
        }
    }

    /** Has this one hear its operator until it has ended. */
    void serve(Server server) throws InterruptedException {
        terminal.onInterrupt().accept(() -> close(server));
        Thread.ofPlatform().name("operator").daemon().start(() -> listenToTheOperatorOf(server));
        server.awaitEnd();
        if (server.hasFailed()) {
            throw new CannotOpen("Something went wrong when the server ended.");
        }
    }

    private static int close(Server server) {
        server.close();
        return server.hasFailed() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Settings settings() {
        return new Settings(address, sendPort, receivePort, pollInterval,
                new Limits(maxClients, maxClientsPerAddress, maxMessageBytes, maxMessageCharacters,
                        Limits.STANDARD.conversationBytes(), new Budget(messagesPerSecond, bytesPerSecond)),
                Patience.STANDARD, new ShutdownRules(countdownSecond, shutdownFrom));
    }

    private void listenToTheOperatorOf(Server server) {
        Orders orders = new Orders(server, terminal.err());
        new Operator(terminal.in(), terminal.err(), orders.plain(), orders.naming()).readLines(orders::say);
    }

    private String option(CannotListen e) {
        return switch (e.trouble()) {
            case ADDRESS -> "--bind";
            case PORT -> e.port() == sendPort ? "--send-port" : "--receive-port";
        };
    }
}
