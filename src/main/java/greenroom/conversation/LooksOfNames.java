package greenroom.conversation;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;

/**
 * How names look, by the rules of Unicode's UTS 39 (docs/decisions/0013-usernames-by-unicodes-rules.md). Apart from
 * {@link Username}, so that the tables are read with the first name.
 */
final class LooksOfNames {

    /** What Unicode recommends for names, and what people will not do without: ASCII and emoji. */
    private static final UnicodeSet USUAL = new UnicodeSet(SpoofChecker.RECOMMENDED).addAll(SpoofChecker.INCLUSION)
            .addAll(' ', '~').addAll(new UnicodeSet("[:Emoji:]")).freeze();

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE).build();

    private LooksOfNames() {
    }

    /** Whether people use such characters in names. */
    static boolean areUsual(String name) {
        return USUAL.containsAll(name);
    }

    /** Whether its letters are those of one script, or of several that stand together in honest names. */
    static boolean goTogether(String name) {
        return !CHECKER.failsChecks(name);
    }

    /** The same for all names that look like this one: what the standard calls a skeleton. */
    static String of(String name) {
        return CHECKER.getSkeleton(name);
    }
}
