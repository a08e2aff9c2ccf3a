package kata.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a repository, and the types in them. */
final class Sources {

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w+)");
    private static final Pattern METHOD = Pattern.compile("\\b(\\w+)\\(");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "kata-work");
    /** Where a type of the JDK or of a library may be that somebody names without saying where. */
    private static final List<String> PACKAGES = List.of("java.lang.", "java.util.", "java.util.concurrent.", "java.io.",
            "java.nio.", "java.nio.file.", "java.net.", "java.time.", "java.security.", "javax.swing.", "java.awt.",
            "com.ibm.icu.text.", "io.netty.buffer.", "io.netty.channel.", "io.netty.channel.embedded.");

    private final Path top;
    private final Set<String> files = new TreeSet<>();
    private final Map<String, List<String>> types = new TreeMap<>();
    private final Map<String, String> read = new HashMap<>();

    Sources(Path top) throws IOException {
        this.top = top;
        try (Stream<Path> all = Files.list(top)) {
            for (Path path : all.filter(it -> !NOT_OURS.contains(it.getFileName().toString())).toList()) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.forEach(it -> files.add(top.relativize(it).toString().replace('\\', '/')));
                }
            }
        }
        for (String file : files.stream().filter(it -> it.endsWith(".java")).toList()) {
            TYPE.matcher(read(file)).results()
                    .forEach(it -> types.computeIfAbsent(it.group(1), type -> new ArrayList<>()).add(file));
        }
    }

    List<String> markdown() {
        return files.stream().filter(it -> it.endsWith(".md")).toList();
    }

    String read(String file) {
        return read.computeIfAbsent(file, it -> {
            try {
                return Files.readString(top.resolve(it), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A file or a directory; a star stands for any name. */
    Stream<Unknown> unknownPath(String path) {
        String plain = path.replaceFirst("/$", "");
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
        return plain.isEmpty() || files.contains(plain) || files.stream().anyMatch(it -> matcher.matches(Path.of(it))) ? Stream.of()
                : Stream.of(new Unknown("file " + path, plain, files));
    }

    /** Whether a path seems to begin at the top of the repository. */
    boolean beginsAtTheTop(String path) {
        return path.matches("[\\w.*/-]+/[\\w.*/-]*") && files.contains(path.replaceFirst("/.*", ""));
    }

    Stream<Unknown> unknownName(String name) {
        Set<String> names = files.stream().map(it -> it.replaceFirst(".*/", "")).collect(Collectors.toSet());
        return names.contains(name) ? Stream.of() : Stream.of(new Unknown("file " + name, name, names));
    }

    /** A type, perhaps with a method behind a dot or a #, perhaps with its package. */
    Stream<Unknown> unknownType(String named) {
        String type = named.replaceFirst("[#(].*", "").replaceFirst("^([a-z]\\w*\\.)+", "").replaceFirst("\\..*", "");
        if (!types.containsKey(type)) {
            return isKnown(named.replaceFirst("#.*", ""), type) ? Stream.of()
                    : Stream.of(new Unknown("type " + type, type, types.keySet()));
        }
        String method = named.replaceFirst("\\(.*", "").replaceFirst(".*[A-Z]\\w*[#.]([a-z]\\w*)$|.*", "$1");
        List<String> methods = methodsOf(type);
        return method.isEmpty() || methods.contains(method) ? Stream.of()
                : Stream.of(new Unknown("method " + type + "." + method, method, methods));
    }

    private List<String> methodsOf(String type) {
        return types.get(type).stream().flatMap(file -> METHOD.matcher(read(file)).results())
                .map(method -> method.group(1)).toList();
    }

    private static boolean isKnown(String named, String type) {
        return Stream.concat(Stream.of(named), PACKAGES.stream().map(it -> it + type)).anyMatch(Sources::isThere);
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, Sources.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }
}
