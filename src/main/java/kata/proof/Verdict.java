package kata.proof;

import java.util.List;

/** What the replay says of a step. */
public sealed interface Verdict {

    /**
     * @param notes what would refute a step that is held to the stricter rules
     */
    record Proven(List<Refuted> notes) implements Verdict {

        public Proven() {
            this(List.of());
        }
    }

    /**
     * @param evidence what was expected and what happened instead
     */
    record Refuted(Reason reason, String evidence) implements Verdict {
    }
}
