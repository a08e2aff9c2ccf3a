package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import greenroom.wire.Command.Capabilities;
import greenroom.wire.Command.ClientConnected;
import greenroom.wire.Command.ClientDisconnected;
import greenroom.wire.Command.ClientsConnected;
import greenroom.wire.Command.Connect;
import greenroom.wire.Command.Disconnect;
import greenroom.wire.Command.Follow;
import greenroom.wire.Command.Refused;
import greenroom.wire.Command.ServerShutdown;
import greenroom.wire.Command.ServerShutdownCancelled;
import greenroom.wire.Command.Session;
import greenroom.wire.Command.Shutdown;
import greenroom.wire.Command.Unknown;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How commands are spelled: words with a separator between them, the name first. */
final class CommandWords {

    private static final String SESSION = "session";
    private static final String CAPABILITIES = "capabilities";
    private static final String REFUSED = "refused";
    private static final String CLIENT_CONNECTED = "client_connected";
    private static final String CLIENT_DISCONNECTED = "client_disconnected";
    static final String CLIENTS_CONNECTED = "clients_connected";
    private static final String SERVER_SHUTDOWN = "server_shutdown";
    private static final String SERVER_SHUTDOWN_CANCELLED = "server_shutdown_cancelled";
    private static final String CONNECT = "connect";
    private static final String FOLLOW = "follow";
    private static final String SHUTDOWN = "shutdown";
    private static final String DISCONNECT = "disconnect";

    static final String SEPARATOR = "\u001f";
    private static final Pattern SECONDS = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    private CommandWords() {
    }

    static byte[] write(Command command) {
        return words(command).stream().map(CommandWords::plain).collect(Collectors.joining(SEPARATOR)).getBytes(UTF_8);
    }

    /** A word that holds no separator, nor anything like one. */
    static String plain(String word) {
        return CONTROL_CHARACTER.matcher(word).replaceAll(" ");
    }

    static Command readFromServer(byte[] data) throws MalformedFrame {
        List<String> words = words(data);
        return switch (words.getFirst()) {
            case SESSION -> new Session(arguments(words, 1).getFirst());
            case CAPABILITIES -> new Capabilities(words.subList(1, words.size()));
            case REFUSED -> new Refused(arguments(words, 1).getFirst());
            case CLIENT_CONNECTED -> clientConnected(arguments(words, 2));
            case CLIENT_DISCONNECTED -> clientDisconnected(arguments(words, 2));
            case CLIENTS_CONNECTED -> new ClientsConnected(words.subList(1, words.size()));
            case SERVER_SHUTDOWN -> new ServerShutdown(seconds(arguments(words, 1).getFirst()));
            case SERVER_SHUTDOWN_CANCELLED -> alone(words, new ServerShutdownCancelled());
            default -> new Unknown(words.getFirst());
        };
    }

    static Command readFromClient(byte[] data) throws MalformedFrame {
        List<String> words = words(data);
        return switch (words.getFirst()) {
            case CONNECT -> connect(arguments(words, 2));
            case FOLLOW -> follow(arguments(words, 2));
            case DISCONNECT -> alone(words, new Disconnect());
            case SHUTDOWN -> alone(words, new Shutdown());
            default -> throw new MalformedFrame("The command is unknown.");
        };
    }

    private static ClientConnected clientConnected(List<String> arguments) throws MalformedFrame {
        return new ClientConnected(arguments.get(0), time(arguments.get(1)));
    }

    private static ClientDisconnected clientDisconnected(List<String> arguments) throws MalformedFrame {
        return new ClientDisconnected(arguments.get(0), time(arguments.get(1)));
    }

    private static int seconds(String argument) throws MalformedFrame {
        return (int) number(argument, SECONDS, "The seconds are not a number from 0 to 999999.");
    }

    private static long number(String argument, Pattern form, String otherwise) throws MalformedFrame {
        if (!form.matcher(argument).matches()) {
            throw new MalformedFrame(otherwise);
        }
        return Long.parseLong(argument);
    }

    private static Instant time(String argument) throws MalformedFrame {
        return EpochSeconds.parse(argument).orElseThrow(() -> new MalformedFrame(
                "The time is not a decimal number of seconds in the years 1 to 9999."));
    }

    private static Connect connect(List<String> arguments) {
        return new Connect(arguments.get(0), arguments.get(1));
    }

    private static Follow follow(List<String> arguments) throws MalformedFrame {
        return new Follow(arguments.get(0),
                number(arguments.get(1), POSITION, "The position is not a number of at most 18 digits."));
    }

    private static List<String> words(byte[] data) throws MalformedFrame {
        try {
            List<String> words = List.of(Utf8.decode(data, 0, data.length).split(SEPARATOR, -1));
            if (words.getFirst().isEmpty()) {
                throw new MalformedFrame("The command has no name.");
            }
            return words;
        } catch (CharacterCodingException e) {
            throw new MalformedFrame("The command is not UTF-8.");
        }
    }

    private static List<String> words(Command command) {
        return switch (command) {
            case Session(String id) -> List.of(SESSION, id);
            case Refused(String reason) -> List.of(REFUSED, reason);
            case ClientConnected(String username, Instant time) ->
                    List.of(CLIENT_CONNECTED, username, EpochSeconds.decimal(time));
            case ClientDisconnected(String username, Instant time) ->
                    List.of(CLIENT_DISCONNECTED, username, EpochSeconds.decimal(time));
            case ClientsConnected(List<String> usernames) -> named(CLIENTS_CONNECTED, usernames);
            case Connect(String username, String id) -> List.of(CONNECT, username, id);
            case Disconnect() -> List.of(DISCONNECT);
            case ServerShutdown(int secondsLeft) -> List.of(SERVER_SHUTDOWN, String.valueOf(secondsLeft));
            case ServerShutdownCancelled() -> List.of(SERVER_SHUTDOWN_CANCELLED);
            case Shutdown() -> List.of(SHUTDOWN);
            case Capabilities(List<String> words) -> named(CAPABILITIES, words);
            case Follow(String conversation, long position) ->
                    List.of(FOLLOW, conversation, String.valueOf(position));
            case Unknown(String name) -> List.of(name);
        };
    }

    private static List<String> named(String name, List<String> arguments) {
        return Stream.concat(Stream.of(name), arguments.stream()).toList();
    }

    private static Command alone(List<String> words, Command command) throws MalformedFrame {
        arguments(words, 0);
        return command;
    }

    private static List<String> arguments(List<String> words, int needed) throws MalformedFrame {
        List<String> arguments = words.subList(1, words.size());
        if (arguments.size() != needed) {
            throw new MalformedFrame("The number of arguments of " + words.getFirst() + " is " + arguments.size()
                    + " and must be " + needed + ".");
        }
        return arguments;
    }
}
