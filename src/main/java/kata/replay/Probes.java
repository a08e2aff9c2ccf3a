package kata.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where classes that are watched write down what of them is run. Their bytecode calls it. */
public final class Probes {

    private static final Map<String, Sight.Hits> BY_CLASS = new ConcurrentHashMap<>();

    private Probes() {
    }

    /**
     * The probes of a class, which stay the same until the tests are over.
     *
     * @param id what JaCoCo knows the class by
     */
    public static boolean[] of(long id, String className, int count) {
        return BY_CLASS.computeIfAbsent(className, name -> new Sight.Hits(id, new boolean[count])).probes();
    }

    /** What was run since the last time that somebody asked. */
    static Map<String, Sight.Hits> take() {
        Map<String, Sight.Hits> taken = new HashMap<>();
        BY_CLASS.forEach((name, hits) -> {
            boolean[] probes = hits.probes();
            boolean[] seen = probes.clone();
            for (int i = 0; i < probes.length; i++) {
                if (seen[i]) {
                    probes[i] = false;
                    taken.put(name, new Sight.Hits(hits.id(), seen));
                }
            }
        });
        return taken;
    }

    /** The next classes are others, even if they have the same names. */
    static void forget() {
        BY_CLASS.clear();
    }
}
