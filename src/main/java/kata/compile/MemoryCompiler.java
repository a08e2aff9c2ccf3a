package kata.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler in this JVM, from sources in memory to classes in memory. It keeps the jars open from one call to
 * the next, which is what takes time. One thread at a time may use it.
 */
final class MemoryCompiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-g");

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    MemoryCompiler(List<Path> jars) {
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles some sources against classes that there are already.
     *
     * @param sources their texts by their paths
     * @return the classes by the path of the source that they come from
     * @throws DoesNotCompile when there is an error
     */
    Map<String, List<CompiledClass>> compile(Map<String, String> sources, Collection<CompiledClass> known)
            throws DoesNotCompile {
        if (sources.isEmpty()) {
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        Memory memory = new Memory(files, known);
        List<Source> units = sources.entrySet().stream().map(it -> new Source(it.getKey(), it.getValue())).toList();
        if (!javac.getTask(Writer.nullWriter(), memory, found, OPTIONS, List.of(), units).call()) {
            throw new DoesNotCompile(FirstError.of(found));
        }
        return memory.written();
    }

    /** What the compiler reads and writes besides the jars. */
    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, List<JavaFileObject>> known;
        private final List<Written> written = new ArrayList<>();

        Memory(StandardJavaFileManager files, Collection<CompiledClass> known) {
            super(files);
            this.known = known.stream().map(Known::new)
                    .collect(Collectors.groupingBy(Known::room, Collectors.toCollection(ArrayList::new)));
        }

        Map<String, List<CompiledClass>> written() {
            Map<String, List<CompiledClass>> bySource = new HashMap<>();
            for (Written it : written) {
                bySource.computeIfAbsent(it.source, path -> new ArrayList<>())
                        .add(new CompiledClass(it.name, it.bytes.toByteArray()));
            }
            return bySource;
        }

        @Override
        public Iterable<JavaFileObject> list(Location location, String room, Set<JavaFileObject.Kind> kinds,
                boolean recurse) throws IOException {
            Iterable<JavaFileObject> jars = super.list(location, room, kinds, recurse);
            if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)
                    || !known.containsKey(room)) {
                return jars;
            }
            List<JavaFileObject> all = new ArrayList<>(known.get(room));
            jars.forEach(all::add);
            return all;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Known it ? it.compiled.name() : super.inferBinaryName(location, file);
        }

        @Override
        public boolean isSameFile(FileObject one, FileObject other) {
            return one.equals(other);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String name,
                JavaFileObject.Kind kind, FileObject sibling) {
            Written file = new Written(name, ((Source) sibling).path);
            written.add(file);
            return file;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        Source(String path, String text) {
            super(URI.create("file:///" + path.replace(" ", "%20")), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Known extends SimpleJavaFileObject implements JavaFileObject {

        private final CompiledClass compiled;

        Known(CompiledClass compiled) {
            super(URI.create("mem:///" + compiled.path().replace("$", "%24")), Kind.CLASS);
            this.compiled = compiled;
        }

        String room() {
            return compiled.name().substring(0, Math.max(0, compiled.name().lastIndexOf('.')));
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(compiled.bytes());
        }
    }

    private static final class Written extends SimpleJavaFileObject {

        private final String name;
        private final String source;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String name, String source) {
            super(URI.create("mem:///" + name.replace('.', '/').replace("$", "%24") + ".class"), Kind.CLASS);
            this.name = name;
            this.source = source;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
