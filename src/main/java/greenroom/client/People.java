package greenroom.client;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who is here, in the order of their names; which names are the same is for the server to say. */
final class People {

    private final SortedSet<String> names = new TreeSet<>(
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));

    void come(String username) {
        names.add(username);
    }

    void go(String username) {
        names.remove(username);
    }

    /** These are here, and no others. */
    void replace(List<String> usernames) {
        names.clear();
        names.addAll(usernames);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
