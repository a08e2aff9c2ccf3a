package kata.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kata.files.Directory;

/** What is in a commit's tree: which files, and what they say. */
public final class Trees implements AutoCloseable {

    private final Git git;
    private final Objects objects;
    private Optional<LineCounts> lineCounts = Optional.empty();
    private final Map<String, List<Entry>> known = new ConcurrentHashMap<>();

    public Trees(Git git) {
        this.git = git;
        objects = new Objects(git);
    }

    /** All files of a tree: the id of each one's content by its path, with slashes. */
    public SortedMap<String, String> files(String tree) {
        SortedMap<String, String> files = new TreeMap<>();
        collect(tree, "", files);
        return files;
    }

    /** The paths that two trees do not have in common, or that say different things. */
    public SortedMap<String, String> difference(String before, String after) {
        SortedMap<String, String> old = files(before);
        SortedMap<String, String> changed = files(after);
        Set<String> gone = new TreeSet<>(old.keySet());
        gone.removeAll(changed.keySet());
        changed.entrySet().removeIf(file -> file.getValue().equals(old.get(file.getKey())));
        gone.forEach(path -> changed.put(path, ""));
        return changed;
    }

    /** How many lines were added or removed from one tree to another, by the path of each file that differs. */
    public SortedMap<String, Integer> changedLines(String before, String after) {
        return lineCounts().between(before, after);
    }

    private synchronized LineCounts lineCounts() {
        LineCounts counts = lineCounts.orElseGet(() -> new LineCounts(git));
        lineCounts = Optional.of(counts);
        return counts;
    }

    /** A file's text, by the id of its content. */
    public String text(String id) {
        return new String(content(id), StandardCharsets.UTF_8);
    }

    /** A file's content, by its id. */
    public byte[] content(String id) {
        return objects.read(id);
    }

    /** Writes a whole tree into a directory, as it is in git. */
    public void writeTo(Directory directory, String tree) {
        files(tree).forEach((path, id) -> directory.write(path, objects.read(id)));
    }

    private void collect(String tree, String prefix, SortedMap<String, String> files) {
        for (Entry entry : known.computeIfAbsent(tree, id -> entries(objects.read(id), id.length() / 2))) {
            if (entry.isTree()) {
                collect(entry.id, prefix + entry.name + "/", files);
            } else if (entry.isFile()) {
                files.put(prefix + entry.name, entry.id);
            }
        }
    }

    /** Git's own form: {@code mode SP name NUL id}, the id as raw bytes. */
    private static List<Entry> entries(byte[] tree, int idLength) {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < tree.length; ) {
            int name = indexOf(tree, ' ', at) + 1;
            int id = indexOf(tree, '\0', name) + 1;
            entries.add(new Entry(new String(tree, at, name - 1 - at, StandardCharsets.US_ASCII),
                    new String(tree, name, id - 1 - name, StandardCharsets.UTF_8),
                    HexFormat.of().formatHex(tree, id, id + idLength)));
            at = id + idLength;
        }
        return entries;
    }

    private static int indexOf(byte[] bytes, char wanted, int from) {
        int at = from;
        while (bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    @Override
    public void close() {
        objects.close();
        lineCounts.ifPresent(LineCounts::close);
    }

    private record Entry(String mode, String name, String id) {

        boolean isTree() {
            return mode.equals("40000");
        }

        boolean isFile() {
            return mode.startsWith("100");
        }
    }
}
