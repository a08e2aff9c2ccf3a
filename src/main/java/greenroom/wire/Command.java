package greenroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Something that one program tells the other. See docs/protocol.md, Commands. */
public sealed interface Command extends Payload {

    /** The first frame to a client; the id ties its two connections together. */
    record Session(String id) implements Command {
    }

    /** What was wrong, in words for a person. */
    record Refused(String reason) implements Command {
    }

    /** A command of a newer server; a client passes over it. */
    record Unknown(String name) implements Command {
    }

    @Override
    default Frame frame() {
        return new Frame(Kind.CMD, String.join("\u001f", words(this)).getBytes(UTF_8));
    }

    static Command fromServer(byte[] data) throws MalformedFrame {
        List<String> words = List.of(new String(data, UTF_8).split("\u001f", -1));
        return switch (words.getFirst()) {
            case "session" -> new Session(arguments(words, 1).getFirst());
            case "refused" -> new Refused(arguments(words, 1).getFirst());
            case "" -> throw new MalformedFrame("The command has no name.");
            default -> new Unknown(words.getFirst());
        };
    }

    private static List<String> words(Command command) {
        return switch (command) {
            case Session(String id) -> List.of("session", id);
            case Refused(String reason) -> List.of("refused", reason);
            case Unknown(String name) -> List.of(name);
        };
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
