package kata.watch;

import java.util.List;
import kata.lights.Light;

/** Judges what lies in a folder, by the id of its tree. Any thread may ask. */
public interface TreeJudge {

    /** How the unit tests go. */
    Tested units(String tree);

    /** The names of the milestone's scenarios, in its order. */
    List<String> scenarios(String tree);

    /** How one of them goes. */
    Seen play(String tree, String scenario);

    /**
     * @param score on one line
     * @param lines what failed, if something did
     */
    record Tested(Light light, String score, List<String> lines) {
    }

    /**
     * @param lines what went wrong, if something did
     */
    record Seen(boolean passes, List<String> lines) {
    }
}
