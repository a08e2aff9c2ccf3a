package kata.docs;

import java.util.Collection;
import kata.proof.Nearest;

/**
 * What a document names and is not there.
 *
 * @param there what there is of that kind
 */
record Unknown(String what, String name, Collection<String> there) {

    /** With the nearest that there is, if it is near. */
    String told() {
        return "there is no " + what + Nearest.to(name, there).map(nearest -> "; the nearest is " + nearest).orElse("");
    }
}
