package greenroom.server;

import greenroom.conversation.Username;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Which names are taken, wherever their owners are (docs/protocol.md, Names). */
final class NameClaims {

    private final Set<String> taken = new HashSet<>();

    /** Takes a name for somebody; false when somebody else has it, or one that looks like it. */
    boolean claim(Username username) {
        return Collections.disjoint(taken, username.looks()) && taken.addAll(username.looks());
    }

    /** Gives a name back. */
    void release(Username username) {
        taken.removeAll(username.looks());
    }
}
