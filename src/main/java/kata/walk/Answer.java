package kata.walk;

import java.util.List;
import kata.proof.Verdict;

/** What comes of telling a step. */
public sealed interface Answer {

    /**
     * It is so, and is committed.
     *
     * @param commit its id
     * @param subject as it stands in the history
     * @param trailers what the trainer has written under it, a line each
     * @param number how many steps she has told with it
     * @param left how many changed files are not in it, because others were staged
     */
    record Committed(String commit, String subject, List<String> trailers, int number, int left) implements Answer {
    }

    /** It is not so; nothing was committed. */
    record Refused(Verdict.Refuted why) implements Answer {
    }
}
