package kata.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.git.Git;

/**
 * What somebody has in a repository: the commits, the files in the folder, and what is staged.
 *
 * @param commits their ids
 * @param files the ids that git gives their contents, by their paths
 * @param staged the ids of what is in the index
 */
record Belongings(Set<String> commits, Map<String, String> files, Set<String> staged) {

    static Belongings of(Shop shop) {
        Git git = shop.git();
        Path folder = shop.folder;
        return new Belongings(git.ask("rev-list", "--all", "HEAD").lines().collect(Collectors.toSet()), files(folder),
                staged(git));
    }

    /** All of it is there: reachable by some ref, or lying where it lay; and git can read its index. */
    void assertAreStillIn(Shop shop) {
        Git git = shop.git();
        Set<String> reachable = git.ask("rev-list", "--objects", "--all", "HEAD").lines()
                .map(line -> line.substring(0, 40)).collect(Collectors.toSet());
        Set<String> index = staged(git);
        Map<String, String> lying = files(shop.folder);
        assertThat(reachable).as("commits").containsAll(commits);
        Predicate<String> kept = id -> reachable.contains(id) || index.contains(id);
        assertThat(files).as("files").allSatisfy((path, id) ->
                assertThat(kept.test(id) || id.equals(lying.get(path))).as(path).isTrue());
        assertThat(staged).as("staged").allMatch(kept.or(lying::containsValue));
    }

    private static Set<String> staged(Git git) {
        return git.ask("ls-files", "--stage").lines().map(line -> line.split(" ")[1]).collect(Collectors.toSet());
    }

    private static Map<String, String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".git" + java.io.File.separatorChar)) {
                    files.put(path, id(Files.readAllBytes(file)));
                }
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Differs from an earlier one when a file has been written since, or a ref, or the index. */
    static String glance(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.toString().contains("objects"))
                    .map(path -> path + " " + path.toFile().lastModified() + " " + path.toFile().length())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
