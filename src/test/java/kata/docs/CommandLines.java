package kata.docs;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What one can type, by picocli's own model of it. */
final class CommandLines {

    private static final Pattern CALL = Pattern.compile("(?<![\\w/])\\.{1,2}/(?:\\w+/)?(kata|greenroom)\\b(?!/)(.*)");
    /** Where a command ends: at what the shell makes of it, or where an explanation stands in a column of its own. */
    private static final Pattern END = Pattern.compile("\\s#.*|\\s{2,}.*|[|;&`].*");
    private static final Pattern WORD = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");

    private final Map<String, CommandSpec> programs;

    CommandLines(CommandLine trainer) {
        programs = Map.of("kata", trainer.getCommandSpec(), "greenroom", chat());
    }

    /** The chat's commands are no public classes, and making one of them does nothing yet. */
    private static CommandSpec chat() {
        CommandSpec chat = CommandSpec.create().name("greenroom").mixinStandardHelpOptions(true);
        for (String name : List.of("Server", "Client", "Demo")) {
            try {
                CommandLine command = new CommandLine(Class.forName("greenroom." + name + "Command"),
                        CommandLines::make);
                chat.addSubcommand(command.getCommandName(), command);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return chat;
    }

    private static <T> T make(Class<T> type) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
    }

    /** What is called in a piece of code, and is not there: each with what was probably meant. */
    Stream<Unknown> unknownIn(String code) {
        return CALL.matcher(code).results().flatMap(call -> unknown(call.group(1),
                WORD.matcher(END.matcher(call.group(2)).replaceFirst("")).results().map(MatchResult::group).toList()));
    }

    /** An option that stands alone. */
    Stream<Unknown> unknownOption(String option) {
        List<String> all = programs.values().stream().flatMap(CommandLines::all).flatMap(CommandLines::options)
                .distinct().toList();
        return all.contains(option) ? Stream.of() : Stream.of(new Unknown("option " + option, option, all));
    }

    /** The steps that are asked for by their numbers. */
    static Stream<String> stepsIn(String code) {
        return CALL.matcher(code).results().flatMap(call -> Pattern.compile("(?<= )\\d\\.\\d+\\b")
                .matcher(END.matcher(call.group(2)).replaceFirst("")).results().map(MatchResult::group));
    }

    private Stream<Unknown> unknown(String program, List<String> words) {
        CommandSpec spec = programs.get(program);
        List<Unknown> unknown = new ArrayList<>();
        Optional<String> name = words.stream().findFirst().filter(word -> word.matches("[a-z]+"));
        if (name.isPresent()) {
            CommandLine command = spec.subcommands().get(name.get());
            if (command == null) {
                return Stream.of(new Unknown("command ./" + program + " " + name.get(), name.get(),
                        spec.subcommands().keySet()));
            }
            spec = command.getCommandSpec();
        }
        for (String word : words) {
            String option = word.replaceFirst("[=…\\]].*", "").replaceFirst("^\\[", "");
            if (option.matches("--?[a-z][a-z-]*") && !options(spec).toList().contains(option)) {
                unknown.add(new Unknown("option " + option + " of ./" + program + name.map(it -> " " + it).orElse(""),
                        option, options(spec).toList()));
            }
        }
        return unknown.stream();
    }

    private static Stream<CommandSpec> all(CommandSpec spec) {
        return Stream.concat(Stream.of(spec), spec.subcommands().values().stream()
                .flatMap(command -> all(command.getCommandSpec())));
    }

    private static Stream<String> options(CommandSpec spec) {
        return spec.optionsMap().keySet().stream();
    }
}
