package kata.check;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.compile.Build;
import kata.compile.CompiledClass;

/**
 * Tells kinds of classes apart, so that any design can be judged: the gates name none. What is left out here is what
 * the build leaves out; the script in {@code pom.xml} says the same in other words.
 */
final class ClassKinds {

    private static final Pattern GRAPHICAL = Pattern.compile("java/awt/|javax/swing/");
    private static final Pattern CHANNEL = Pattern.compile("java\\.net\\.(Server)?Socket|java\\.nio\\.channels\\..*");
    private static final Set<String> MOVES = Set.of("accept", "connect", "getInputStream", "getOutputStream", "read",
            "write", "select");
    private static final Set<String> WINDOWS = Set.of("java.awt.Window", "java.awt.Frame", "java.awt.Dialog",
            "javax.swing.JWindow", "javax.swing.JFrame", "javax.swing.JDialog");

    private final Set<String> seenByFeatures;
    private final Set<String> notMutated;
    private final Set<String> testsOfLooks;

    private ClassKinds(Set<String> seenByFeatures, Set<String> notMutated, Set<String> testsOfLooks) {
        this.seenByFeatures = seenByFeatures;
        this.notMutated = notMutated;
        this.testsOfLooks = testsOfLooks;
    }

    static ClassKinds of(Build build) {
        List<Looked> program = build.programClasses().stream().map(Looked::at).toList();
        Set<String> windows = new HashSet<>(WINDOWS);
        while (windows.addAll(names(program, it -> windows.contains(it.above())))) {
            // Until there are no more: a window may be derived from one of one's own.
        }
        // Without a screen there are no windows, nor what opens them; and a start ends the process.
        Set<String> seen = new HashSet<>(windows);
        seen.addAll(names(program, it -> it.made().stream().anyMatch(windows::contains)));
        seen.addAll(names(program, Looked::starts));
        // Looks are for eyes, a command line is told more than it does, and where bytes are moved, mutants hang.
        Set<String> unmutated = names(program, it -> it.graphical() || it.command() || it.movesBytes());
        unmutated.addAll(seen);
        return new ClassKinds(seen, unmutated, build.testClasses().stream().filter(it -> it.name().endsWith("Test"))
                .filter(it -> GRAPHICAL.matcher(constants(it)).find()).map(CompiledClass::name)
                .collect(Collectors.toSet()));
    }

    /** Whether the unit tests are asked to run it. */
    boolean isCovered(String className) {
        return isNoneOf(seenByFeatures, className);
    }

    /** Whether the unit tests are asked to notice what is otherwise in it. */
    boolean isMutated(String className) {
        return isNoneOf(notMutated, className);
    }

    /** Whether a test class is asked about mutants. */
    boolean isAsked(String testClass) {
        return testClass.replaceFirst("\\$.*", "").endsWith("Test") && isNoneOf(testsOfLooks, testClass);
    }

    /** What is nested in a class goes with it. */
    private static boolean isNoneOf(Set<String> kind, String name) {
        return Stream.iterate(name, it -> !it.isEmpty(), it -> it.substring(0, Math.max(0, it.lastIndexOf('$'))))
                .noneMatch(kind::contains);
    }

    private static Set<String> names(Collection<Looked> all, Predicate<Looked> kind) {
        return all.stream().filter(kind).map(Looked::name).collect(Collectors.toCollection(HashSet::new));
    }

    private static String constants(CompiledClass compiled) {
        return new String(compiled.bytes(), StandardCharsets.ISO_8859_1);
    }

    /**
     * What can be seen of a class.
     *
     * @param above the class that it is derived from
     * @param made the classes that it makes objects of
     * @param starts whether the program may start there
     */
    private record Looked(String name, String above, Set<String> made, boolean starts, boolean graphical,
            boolean command, boolean movesBytes) {

        static Looked at(CompiledClass compiled) {
            ClassModel model = ClassFile.of().parse(compiled.bytes());
            String constants = constants(compiled);
            List<Instruction> code = model.methods().stream().flatMap(method -> method.code().stream())
                    .flatMap(it -> it.elementStream().filter(Instruction.class::isInstance).map((CodeElement e) ->
                            (Instruction) e)).toList();
            return new Looked(compiled.name(), model.superclass().map(it -> dotted(it.asInternalName())).orElse(""),
                    code.stream().filter(NewObjectInstruction.class::isInstance).map(it ->
                            dotted(((NewObjectInstruction) it).className().asInternalName()))
                            .collect(Collectors.toSet()),
                    model.methods().stream().anyMatch(it -> it.methodName().equalsString("main")
                            && it.methodType().equalsString("([Ljava/lang/String;)V")),
                    GRAPHICAL.matcher(constants).find(), constants.contains("picocli/"),
                    code.stream().anyMatch(it -> it instanceof InvokeInstruction call && moves(call)));
        }

        private static boolean moves(InvokeInstruction call) {
            return CHANNEL.matcher(dotted(call.owner().asInternalName())).matches()
                    && MOVES.contains(call.name().stringValue());
        }

        private static String dotted(String internal) {
            return internal.replace('/', '.');
        }
    }
}
