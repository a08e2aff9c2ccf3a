package kata.compile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.classfile.Attribute;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.AnnotationDefaultAttribute;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class as the compiler has written it, and what can be told of it without loading it. */
public final class CompiledClass {

    private static final Pattern WORD = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

    /** Whoever uses these may look at more than what the names in its own bytecode lead to. */
    private static final Set<String> LOOKS_ELSEWHERE = Set.of("java.lang.ProcessBuilder", "java.io.File",
            "java.io.FileInputStream", "java.io.FileReader", "java.io.RandomAccessFile", "java.nio.file.Files",
            "java.util.ServiceLoader", "java.lang.ClassLoader", "java.net.URLClassLoader");
    private static final String ARCHITECTURE_TEST = "com.tngtech.archunit.";

    private final String name;
    private final byte[] bytes;
    private final String hash;
    private final String shape;
    private final Set<String> words;
    private final List<String> above;
    private final boolean looksElsewhere;
    private final boolean isAboutDesign;
    private volatile Optional<Set<Member>> uses = Optional.empty();
    private volatile Optional<Declared> declared = Optional.empty();

    CompiledClass(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        hash = Hash.of(bytes);
        ClassModel model = ClassFile.of().parse(bytes);
        shape = Hash.of(shape(model));
        above = Stream.concat(model.superclass().stream(), model.interfaces().stream())
                .map(CompiledClass::named).toList();
        Set<String> all = words(model);
        isAboutDesign = all.stream().anyMatch(it -> it.startsWith(ARCHITECTURE_TEST));
        looksElsewhere = isAboutDesign || all.contains("forName")
                || all.stream().anyMatch(LOOKS_ELSEWHERE::contains);
        words = all.stream().filter(it -> it.contains(".") && !it.startsWith("java."))
                .collect(Collectors.toUnmodifiableSet());
    }

    private CompiledClass(DataInput in) throws IOException {
        name = in.readUTF();
        bytes = new byte[in.readInt()];
        in.readFully(bytes);
        hash = in.readUTF();
        shape = in.readUTF();
        looksElsewhere = in.readBoolean();
        isAboutDesign = in.readBoolean();
        words = Set.copyOf(names(in));
        above = List.copyOf(names(in));
    }

    private static List<String> names(DataInput in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        return names;
    }

    private static void write(Collection<String> names, DataOutput out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    /** Takes one up again that was written earlier: to look into all classes anew would take a second. */
    static CompiledClass from(DataInput in) throws IOException {
        return new CompiledClass(in);
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeUTF(hash);
        out.writeUTF(shape);
        out.writeBoolean(looksElsewhere);
        out.writeBoolean(isAboutDesign);
        write(words, out);
        write(above, out);
    }

    /** With dots between packages and a dollar before what is nested. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its place under a directory of classes. */
    public String path() {
        return name.replace('.', '/') + ".class";
    }

    /** A name for exactly these bytes. */
    public String hash() {
        return hash;
    }

    /** A name for all that another source can see of it when it is compiled. */
    String shape() {
        return shape;
    }

    /** All names with dots that its constants spell, of classes or of anything else. */
    Set<String> words() {
        return words;
    }

    /** Whether what it does may depend on more than the classes that it names: on files, processes, or reflection. */
    boolean looksElsewhere() {
        return looksElsewhere;
    }

    /** Whether it is a test of the classes' names and places, rather than of what they do. */
    public boolean isAboutDesign() {
        return isAboutDesign;
    }

    /** The names of the class and the interfaces that it is derived from. */
    List<String> above() {
        return above;
    }

    /** What it asks of the members of other classes. */
    Set<Member> uses() {
        uses = uses.or(() -> Optional.of(readUses()));
        return uses.orElseThrow();
    }

    /** The members that it declares itself, and the names of the classes above it. */
    Declared declared() {
        declared = declared.or(() -> Optional.of(readDeclared()));
        return declared.orElseThrow();
    }

    /** The names of its methods. */
    public Set<String> methods() {
        return declared().members().stream().filter(it -> it.type().startsWith("(")).map(Member::name)
                .filter(it -> it.matches("\\w+")).collect(Collectors.toSet());
    }

    private Set<Member> readUses() {
        Set<Member> uses = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof MemberRefEntry it) {
                uses.add(new Member(named(it.owner()), it.name().stringValue(), it.type().stringValue()));
            }
        }
        return uses;
    }

    private Declared readDeclared() {
        ClassModel model = ClassFile.of().parse(bytes);
        Set<Member> members = Stream.concat(
                model.fields().stream().map(it -> new Member(name, it.fieldName().stringValue(),
                        it.fieldType().stringValue())),
                model.methods().stream().map(it -> new Member(name, it.methodName().stringValue(),
                        it.methodType().stringValue()))).collect(Collectors.toSet());
        return new Declared(members, above);
    }

    record Declared(Set<Member> members, List<String> above) {
    }

    record Member(String owner, String name, String type) {
    }

    private static Set<String> words(ClassModel model) {
        Set<String> words = new HashSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text) {
                collect(text.stringValue(), words);
            }
        }
        return words;
    }

    private static void collect(String text, Set<String> words) {
        if (text.equals("forName")) {
            words.add(text);
        }
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().replace('/', '.');
            words.add(word);
            // In a descriptor, a class's name comes after an L, and that after who knows which other types.
            for (int at = word.indexOf('L'); at >= 0 && at < word.indexOf('.'); at = word.indexOf('L', at + 1)) {
                words.add(word.substring(at + 1));
            }
        }
    }

    private static String shape(ClassModel model) {
        StringBuilder shape = new StringBuilder();
        shape.append(model.flags().flagsMask()).append(model.thisClass()).append(model.superclass())
                .append(model.interfaces()).append(described(model));
        model.fields().stream().filter(it -> !it.flags().has(AccessFlag.PRIVATE))
                .map(it -> "\n" + it.flags().flagsMask() + it.fieldName() + it.fieldType() + described(it))
                .sorted().forEach(shape::append);
        model.methods().stream().filter(it -> !it.flags().has(AccessFlag.PRIVATE))
                .map(it -> "\n" + it.flags().flagsMask() + it.methodName() + it.methodType() + described(it))
                .sorted().forEach(shape::append);
        return shape.toString();
    }

    private static String described(AttributedElement element) {
        return Stream.<Optional<? extends Attribute<?>>>of(
                element.findAttribute(Attributes.signature()),
                element.findAttribute(Attributes.constantValue()),
                element.findAttribute(Attributes.exceptions()),
                element.findAttribute(Attributes.permittedSubclasses()),
                element.findAttribute(Attributes.annotationDefault()),
                element.findAttribute(Attributes.deprecated()),
                element.findAttribute(Attributes.record()))
                .flatMap(Optional::stream).map(CompiledClass::told).collect(Collectors.joining(" "));
    }

    private static String told(Attribute<?> attribute) {
        return switch (attribute) {
            case SignatureAttribute it -> it.signature().stringValue();
            case ConstantValueAttribute it -> it.constant().toString();
            case ExceptionsAttribute it -> it.exceptions().toString();
            case PermittedSubclassesAttribute it -> it.permittedSubclasses().toString();
            case AnnotationDefaultAttribute it -> it.defaultValue().toString();
            case RecordAttribute it -> it.components().stream()
                    .map(part -> part.name() + " " + part.descriptor() + described(part)).toList().toString();
            default -> attribute.attributeName().stringValue();
        };
    }

    private static String named(ClassEntry entry) {
        return entry.asInternalName().replace('/', '.');
    }

}
