package kata.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kata.files.Directory;
import kata.files.Packed;
import kata.git.Commit;
import kata.replay.Library;
import kata.story.Step;
import kata.story.StepKind;

/** A name for all that a verdict depends on: the step, the trainer that judges it, the jars and the JDK. */
final class Fingerprint {

    private final String judgedWith;

    Fingerprint(Library library) {
        judgedWith = hash(List.of(Runtime.version().toString(), jars(library), ownClasses()));
    }

    /**
     * @param parents the trees of the step's parents
     * @param later the trees of what it is held against
     */
    String of(Step step, List<String> parents, List<String> later) {
        Commit commit = step.commit();
        String waiting = step.waiting().map(red -> red.behaviour() + red.tests()).orElse("none");
        return hash(List.of(judgedWith, commit.tree(), parents.toString(), commit.subject(), commit.body(),
                commit.trailers().toString(), waiting, Pace.at(step).map(Fingerprint::walk).orElse("no walk"),
                step.opensItsMilestone() + "/" + step.endsItsMilestone() + "/" + step.underway() + "/"
                        + step.strict(), step.stage().toString(),
                later.toString()));
    }

    /** What was walked before counts too, and so does what comes after: whether it is over. */
    private static String walk(Pace pace) {
        return List.of(pace.steps(), pace.greensInARow(), pace.count(StepKind.GREEN), pace.count(StepKind.REFACTOR),
                pace.milestone().followed(), pace.mark().map(Commit::tree).orElse("no mark")).toString();
    }

    private static String jars(Library library) {
        return library.jars().stream().map(jar -> jar.getFileName() + " " + jar.toFile().length()).toList().toString();
    }

    private static String ownClasses() {
        return hash(Packed.contents(Directory.of(Fingerprint.class).path(), "kata").stream()
                .map(content -> new String(content, StandardCharsets.ISO_8859_1)).toList());
    }

    private static String hash(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update((part.length() + ":" + part).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
